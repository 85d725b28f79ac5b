import Choices
import HarnessModel

/// Writes letters and digits of the host in a mathematical alphabet: bold, fraktur, double-struck and
/// more.
///
/// Every one of them is mapped to the plain letter by UTS #46. A block list misses the name, and an
/// allow list that compares bytes refuses what it should admit.
///
///     https://example.com/   becomes   https://\u{212f}xample.com/
enum MathematicalLetters: Technique {
  static let id = TechniqueID("normalization", "mathematical-letters")
  static let catalogue = [17, 70]
  static let claim = Claim.sameHost

  static let spellings = MappedCharacters.spellings(in: [0x2102...0x2149, 0x1D400...0x1D7FF])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
