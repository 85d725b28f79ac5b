import Choices
import HarnessModel

/// Writes letters and digits of the host in their fullwidth forms.
///
/// UTS #46 maps each of them back to ASCII before a client resolves the name. A block list that
/// compares bytes or folds only ASCII case doesn't recognise the name.
///
///     https://example.com/   becomes   https://\u{ff45}xample.com/
enum FullwidthLetters: Technique {
  static let id = TechniqueID("normalization", "fullwidth-letters")
  static let catalogue = [67]
  static let claim = Claim.sameHost

  static let spellings = MappedCharacters.spellings(in: [0xFF01...0xFF5E])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
