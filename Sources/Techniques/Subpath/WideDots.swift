import Choices
import HarnessModel

/// Climbs with full-width or look-alike dots and slashes.
///
/// To a client these are letters of a segment. A server that normalises to compatibility forms turns them
/// into a dot segment.
///
///     https://example.com/blog   becomes   https://example.com/blog/\u{ff0e}\u{ff0e}/admin
enum WideDots: Technique {
  static let id = TechniqueID("subpath", "wide-dots")
  static let catalogue = [159]
  static let claim = Claim.sameHost

  private static let steps = texts(
    "\u{ff0e}\u{ff0e}/", "..\u{ff0f}", "\u{ff2e}\u{ff2e}/", "\u{2025}/", "\u{2024}\u{2024}/",
    "\u{fe52}\u{fe52}/",
    "\u{3002}\u{3002}/", "..\u{2215}", "..\u{ff3c}")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}
