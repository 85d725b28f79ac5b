import Choices
import HarnessModel
import UnicodeSecurity

/// Puts Mongolian variation selectors into the host.
///
/// UTS #46 deletes them. The vowel separator beside them changed its category between versions of
/// Unicode, so tables of different years disagree.
///
///     https://example.com/   becomes   https://e\u{180b}xample.com/
enum MongolianSelectors: Technique {
  static let id = TechniqueID("invisible", "mongolian-selectors")
  static let catalogue = [101]
  static let claim = Claim.sameHost

  static let insertions = Insertions(
    CharacterMappings.ignored.filter { (0x180B...0x180F).contains($0.value) })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
