import Choices
import HarnessModel

/// Writes i or j as its dotless form with a combining dot, or with a second dot.
///
/// The result looks like the plain letter, and NFC doesn't compose it, so a comparison after
/// normalization still sees a difference that no reader sees.
///
///     https://pixel.com/   becomes   https://p\u{131}\u{307}xel.com/
enum DotlessLetters: Technique {
  static let id = TechniqueID("homograph", "dotless-letters")
  static let catalogue = [26]
  static let claim = Claim.otherHost

  static let spellings = Spellings([
    UInt8(ascii: "i"): ["\u{131}\u{307}", "i\u{307}", "\u{131}"].map { Array($0.utf8) },
    UInt8(ascii: "j"): ["\u{237}\u{307}", "j\u{307}", "\u{237}"].map { Array($0.utf8) },
    UInt8(ascii: "l"): ["\u{131}\u{30D}", "l\u{307}"].map { Array($0.utf8) },
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
