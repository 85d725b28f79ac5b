import Choices
import HarnessModel

/// Swaps letters of the registered label for those that the registry of its own top-level domain takes.
///
/// Other look-alikes are refused at registration; of these the attacker can have the name in the same
/// zone, in one script, and browsers show it as it is.
///
///     https://example.com/   becomes   https://\u{e8}xample.com/
enum RegistrableLetters: Technique {
  static let id = TechniqueID("homograph", "registrable-letters")
  static let catalogue = [31]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var name = try RegistrableName(draft.host)
    let letters = RegistryTables.letters(under: name.suffix)
    try name.label.swap(letters, &draw)
    draft.host = try name.host()
  }
}
