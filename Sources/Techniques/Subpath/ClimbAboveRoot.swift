import Choices
import HarnessModel

/// Climbs more often than there are segments.
///
/// A client stops at the root. A resolver that counts below zero, refuses, or leaves the surplus dots in
/// place ends up with another path.
///
///     https://example.com/blog   becomes   https://example.com/blog/../../admin
enum ClimbAboveRoot: Technique {
  static let id = TechniqueID("subpath", "climb-above-root")
  static let catalogue = [149]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let returns = (scene.list == .allow) == (try draw.flag())
    let inside = draft.inside
    let front = try draw.flag() ? Array("/a".utf8) : returns ? [] : inside
    let segments = front.positions(of: UInt8(ascii: "/")).count
    let climb = Array("/..".utf8).repeated(segments + 1 + (try draw.below(4)))
    draft.path = front + climb + (returns && !inside.isEmpty ? inside : Array("/admin".utf8))
  }
}
