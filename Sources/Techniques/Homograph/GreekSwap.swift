import Choices
import HarnessModel

/// Swaps letters of the host for Greek ones that look alike.
///
/// Omicron, alpha and rho pass for Latin letters in most fonts. The label mixes two scripts, which a
/// filter that only knows Cyrillic look-alikes doesn't notice.
///
///     https://example.com/   becomes   https://\u{3b5}xample.com/
enum GreekSwap: Technique {
  static let id = TechniqueID("homograph", "greek-swap")
  static let catalogue = [2]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try ScriptLetters.greek.swap(in: &draft.host, &draw)
  }
}
