import Choices
import HarnessModel

/// Puts an ideograph that looks like a slash behind the trusted name.
///
/// The reader sees host and path; clients see one host, which is the attacker's.
///
///     https://evil.test/   becomes   https://example.com\u{4e3f}blog.evil.test/
enum IdeographicSlash: Technique {
  static let id = TechniqueID("homograph", "ideographic-slash")
  static let catalogue = [21]
  static let claim = Claim.otherHost

  static let seams = Seams(
    ["\u{4E3F}", "\u{4E36}", "\u{4E40}", "\u{4E41}", "\u{2F03}"] as [Unicode.Scalar],
    ["blog", "login", "index", "x"].map { .beforeTextReversed($0) } + [.betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
