import Choices
import HarnessModel

/// Swaps letters of the host for small capitals or phonetic letters.
///
/// They are Latin by script, so a mixed-script test is satisfied, and NFKC leaves them alone. Only a
/// table of look-alikes finds them.
///
///     https://google.com/   becomes   https://\u{262}oogle.com/
enum SmallCapitals: Technique {
  static let id = TechniqueID("homograph", "small-capitals")
  static let catalogue = [8]
  static let claim = Claim.otherHost

  static let spellings = Spellings([
    "a": "\u{1D00}\u{250}", "b": "\u{299}\u{253}", "c": "\u{1D04}", "d": "\u{1D05}\u{257}",
    "e": "\u{1D07}\u{258}", "f": "\u{A730}",
    "g": "\u{262}\u{261}\u{260}", "h": "\u{29C}\u{266}", "i": "\u{26A}\u{269}", "j": "\u{1D0A}\u{29D}",
    "k": "\u{1D0B}", "l": "\u{29F}\u{26D}\u{26B}", "m": "\u{1D0D}\u{271}", "n": "\u{274}\u{272}\u{273}",
    "o": "\u{1D0F}\u{275}",
    "p": "\u{1D18}", "q": "\u{2A0}", "r": "\u{280}\u{27C}\u{27E}", "s": "\u{A731}\u{282}",
    "t": "\u{1D1B}\u{288}",
    "u": "\u{1D1C}\u{28B}", "v": "\u{1D20}\u{28B}", "w": "\u{1D21}", "y": "\u{28F}", "z": "\u{1D22}\u{290}",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
