import Choices
import HarnessModel

/// Repeats the `@` after the welcome name.
///
/// Splitting gives an empty host in the middle, and some code falls back to the first part when it meets
/// one.
///
///     https://example.com/   becomes   https://example.com@@evil.test/
enum RepeatedAtSign: Technique {
  static let id = TechniqueID("authority", "repeated-at-sign")
  static let catalogue = [173]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.userinfo = decoy + [UInt8](repeating: UInt8(ascii: "@"), count: 2 + (try draw.below(3)))
  }
}
