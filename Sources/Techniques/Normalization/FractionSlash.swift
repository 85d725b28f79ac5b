import Choices
import HarnessModel

/// Puts a character that looks like a slash behind the trusted name.
///
/// The fraction and division slashes are letters of a label to every parser. A reader, or a filter
/// that folds look-alikes, sees the host end there.
///
///     https://evil.test/   becomes   https://example.com\u{2044}blog.evil.test/
enum FractionSlash: Technique {
  static let id = TechniqueID("normalization", "fraction-slash")
  static let catalogue = [95]
  static let claim = Claim.otherHost

  static let seams = Seams(
    ["\u{2044}", "\u{2215}", "\u{29F8}", "\u{2571}", "\u{27CB}", "\u{29F6}"] as [Unicode.Scalar],
    ["blog", "login", "index", "x"].map { .beforeTextReversed($0) } + [.betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
