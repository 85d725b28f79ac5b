import Choices
import HarnessModel

/// Puts a modifier letter that looks like a quote into the host.
///
/// It is a letter, so IDNA keeps it, and thin enough to be overlooked.
///
///     https://example.com/   becomes   https://e\u{2bc}xample.com/
enum ApostropheLetters: Technique {
  static let id = TechniqueID("homograph", "apostrophe-letters")
  static let catalogue = [25]
  static let claim = Claim.otherHost

  static let insertions = Insertions(
    ["\u{2BC}", "\u{2BB}", "\u{2019}", "\u{2B9}", "\u{2C8}", "\u{A78C}", "\u{2CA}", "\u{55A}"]
      as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw, most: 2, edges: false)
  }
}
