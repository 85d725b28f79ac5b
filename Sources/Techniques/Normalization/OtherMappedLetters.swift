import Choices
import HarnessModel

/// Writes letters of the host as the remaining characters that UTS #46 maps to one of them.
///
/// What is left beside the well-known alphabets: Roman numerals, legacy computing digits and whatever
/// the installed Unicode adds. A filter with a list of its own alphabets is always behind the
/// standard.
///
///     https://example.com/   becomes   https://e\u{2179}ample.com/
enum OtherMappedLetters: Technique {
  static let id = TechniqueID("normalization", "other-mapped-letters")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  static let spellings = MappedCharacters.spellings(in: [
    0x80...0xA9, 0xBB...0x17E, 0x180...0x2AF, 0x2E5...0x1D2B, 0x1DC0...0x206F, 0x209D...0x2101,
    0x214A...0x245F, 0x2500...0x2C7B, 0x2C7E...0xA76F, 0xA771...0xA7F1, 0xA7FA...0xAB5B,
    0xAB6A...0xFF00, 0xFF5F...0x1077F, 0x107BB...0x1D3FF, 0x1D800...0x1F0FF, 0x1F200...0x3FFFF,
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
