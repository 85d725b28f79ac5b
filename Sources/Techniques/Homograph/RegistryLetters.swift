import Choices
import HarnessModel

/// Swaps letters of the host for letters that some country's registry treats as ordinary.
///
/// Thorn and eth under .is, schwa under .az, dotless i under .tr: a browser's policy lets them
/// through there, and a filter that copies the policy without the top-level domain lets them through
/// everywhere.
///
///     https://example.com/   becomes   https://\u{259}xample.com/
enum RegistryLetters: Technique {
  static let id = TechniqueID("homograph", "registry-letters")
  static let catalogue = [31]
  static let claim = Claim.otherHost

  static let spellings = Spellings([
    "e": "\u{259}\u{F0}", "p": "\u{FE}", "b": "\u{FE}", "o": "\u{F0}\u{F8}\u{F6}", "d": "\u{F0}\u{111}",
    "i": "\u{131}", "l": "\u{142}",
    "s": "\u{15F}\u{DF}", "g": "\u{11F}", "c": "\u{E7}", "a": "\u{E5}\u{E4}", "u": "\u{FC}", "n": "\u{F1}",
    "k": "\u{138}", "h": "\u{127}", "t": "\u{167}",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
