import Choices
import HarnessModel
import UnicodeSecurity

/// Puts word joiners or invisible operators into the host.
///
/// They have no width and UTS #46 deletes them. Lists of invisible characters often end at U+200F.
///
///     https://example.com/   becomes   https://e\u{2060}xample.com/
enum WordJoiner: Technique {
  static let id = TechniqueID("invisible", "word-joiner")
  static let catalogue = [99]
  static let claim = Claim.sameHost

  static let insertions = Insertions(
    CharacterMappings.ignored.filter { (0x2060...0x2064).contains($0.value) })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
