import Choices
import HarnessModel

/// Swaps digits of the host for the same digits of another numeral system.
///
/// The number reads the same where the reader knows both systems, and a test that looks at one
/// character after the other finds only digits. Conversion to numbers makes them equal.
///
///     https://123.com/   becomes   https://\u{6f1}23.com/
enum MixedNumerals: Technique {
  static let id = TechniqueID("homograph", "mixed-numerals")
  static let catalogue = [16]
  static let claim = Claim.otherHost

  static let spellings = ForeignNumerals.spellings(letters: [
    "0": [0], "1": [1], "2": [2], "3": [3], "4": [4], "5": [5], "6": [6], "7": [7], "8": [8], "9": [9],
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
