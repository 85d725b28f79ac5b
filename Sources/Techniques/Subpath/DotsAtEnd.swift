import Choices
import HarnessModel

/// Ends the path with a dot segment that a query or fragment follows, not a slash.
///
/// A search for `../`, with its slash, does not find it. It is a dot segment nevertheless and takes one
/// segment away.
///
///     https://example.com/blog   becomes   https://example.com/blog/..?x
enum DotsAtEnd: Technique {
  static let id = TechniqueID("subpath", "dots-at-end")
  static let catalogue = [146]
  static let claim = Claim.sameHost

  private static let spellings = texts("..", "%2e%2e", ".%2e", "../.")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let dots = try draw.pick(spellings)
    let leaves = (scene.list == .allow) != (try draw.flag())
    draft.path = draft.inside + (leaves ? "/".utf8 : "/x/".utf8) + dots
    switch try draw.below(3) {
    case 0: draft.ask("x".utf8)
    case 1: draft.remark("x".utf8)
    default: break
    }
  }
}
