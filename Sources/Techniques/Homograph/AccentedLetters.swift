import Choices
import HarnessModel

/// Swaps letters of the host for the same letters with a mark above, or a stroke.
///
/// Comparisons that fold accents, by stripping marks after decomposition, make the two names equal.
/// DNS doesn't.
///
///     https://example.com/   becomes   https://\u{e8}xample.com/
enum AccentedLetters: Technique {
  static let id = TechniqueID("homograph", "accented-letters")
  static let catalogue = [6]
  static let claim = Claim.otherHost

  static let spellings = AccentedForms.spellings { !$0 }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
