import Choices
import HarnessModel

/// Swaps letters of the host for digits that look alike, or digits for letters.
///
/// Reviewers read words, not characters. Every such name can be registered anywhere.
///
///     https://example.com/   becomes   https://3xample.com/
enum DigitSwap: Technique {
  static let id = TechniqueID("homograph", "digit-swap")
  static let catalogue = [11]
  static let claim = Claim.otherHost

  static let spellings = Spellings([
    "o": "0", "l": "1", "i": "1", "e": "3", "b": "86", "s": "5", "z": "2", "a": "4", "t": "7", "g": "96",
    "0": "o", "1": "li", "3": "e", "8": "b", "5": "s", "2": "z", "4": "a", "7": "t", "9": "g", "6": "b",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
