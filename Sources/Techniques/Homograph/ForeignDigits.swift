import Choices
import HarnessModel

/// Swaps letters of the host for digits of other scripts that look like them.
///
/// Zeros are round and ones are strokes in most numeral systems. In many languages \d matches all of
/// them, so a pattern for hosts does too.
///
///     https://example.com/   becomes   https://\u{967}xample.com/
enum ForeignDigits: Technique {
  static let id = TechniqueID("homograph", "foreign-digits")
  static let catalogue = [15]
  static let claim = Claim.otherHost

  static let spellings = ForeignNumerals.spellings(letters: ["o": [0], "l": [1], "i": [1]])
    .adding([
      "8": "\u{9EA}\u{A6A}", "9": "\u{A67}\u{B68}\u{D6D}", "g": "\u{A67}", "e": "\u{967}", "b": "\u{AEC}",
    ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
