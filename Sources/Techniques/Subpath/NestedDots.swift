import Choices
import HarnessModel

/// Nests one climb in another, so that removing the inner one leaves the outer one.
///
/// A filter that deletes `../` from the path, once, makes the dot segment it wanted to prevent.
///
///     https://example.com/blog   becomes   https://example.com/blog/....//admin
enum NestedDots: Technique {
  static let id = TechniqueID("subpath", "nested-dots")
  static let catalogue = [160]
  static let claim = Claim.sameHost

  private static let steps = texts("....//", "..././", ".../...//", #"....\/"#, "..%2e./", ".../")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}
