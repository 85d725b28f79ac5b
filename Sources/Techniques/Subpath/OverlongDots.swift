import Choices
import HarnessModel

/// Climbs with dots or slashes in UTF-8 sequences longer than they may be.
///
/// A strict decoder refuses them. A lenient one, behind the filter, finds plain dots.
///
///     https://example.com/blog   becomes   https://example.com/blog/%c0%ae%c0%ae/admin
enum OverlongDots: Technique {
  static let id = TechniqueID("subpath", "overlong-dots")
  static let catalogue = [157]
  static let claim = Claim.sameHost

  private static let steps = texts(
    "%c0%ae%c0%ae/", "%C0%AE%C0%AE/", "..%c0%af", "%e0%80%ae%e0%80%ae/", "%c0%2e%c0%2e/", "..%c1%9c")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}
