import Choices
import HarnessModel

/// Writes letters and digits of the host as superscripts, subscripts or modifier letters.
///
/// They keep the shape of the letter and UTS #46 maps them back to it. Filters that fold fullwidth
/// forms only, as many do, let them through.
///
///     https://example.com/   becomes   https://\u{1d31}xample.com/
enum RaisedLetters: Technique {
  static let id = TechniqueID("normalization", "raised-letters")
  static let catalogue = [69]
  static let claim = Claim.sameHost

  static let spellings = MappedCharacters.spellings(in: [
    0xAA...0xBA, 0x2B0...0x2E4, 0x1D2C...0x1DBF, 0x2070...0x209C, 0x2C7C...0x2C7D, 0xA770...0xA770,
    0xA7F2...0xA7F9, 0xAB5C...0xAB69, 0x10780...0x107BA,
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
