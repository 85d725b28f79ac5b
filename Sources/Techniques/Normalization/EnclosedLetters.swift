import Choices
import HarnessModel

/// Writes letters and digits of the host in circles, squares or parentheses.
///
/// The forms are compatibility characters that UTS #46 maps to the letter inside, so clients reach
/// the plain name while a comparison of bytes sees another one.
///
///     https://example.com/   becomes   https://\u{24d4}xample.com/
enum EnclosedLetters: Technique {
  static let id = TechniqueID("normalization", "enclosed-letters")
  static let catalogue = [68]
  static let claim = Claim.sameHost

  static let spellings = MappedCharacters.spellings(in: [0x2460...0x24FF, 0x1F100...0x1F1FF])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
