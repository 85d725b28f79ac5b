import Choices
import HarnessModel

/// Swaps letters of the host for rare letters of the extended Latin blocks.
///
/// Kra for k, alpha for a, tone six for b: one script, no mapping in NFKC, and often no entry in a
/// list of look-alikes.
///
///     https://example.com/   becomes   https://\u{1dd}xample.com/
enum RareLatinLetters: Technique {
  static let id = TechniqueID("homograph", "rare-latin-letters")
  static let catalogue = [9]
  static let claim = Claim.otherHost

  static let spellings = Spellings([
    "a": "\u{251}\u{AB30}", "b": "\u{185}\u{180}\u{A797}", "c": "\u{188}\u{2184}", "d": "\u{18C}\u{111}",
    "e": "\u{1DD}\u{247}\u{AB32}",
    "f": "\u{192}\u{A799}", "g": "\u{1E5}\u{A7A1}", "h": "\u{195}\u{2C68}", "i": "\u{131}\u{268}",
    "j": "\u{237}\u{249}",
    "k": "\u{138}\u{199}\u{A741}", "l": "\u{19A}\u{142}\u{A749}", "m": "\u{AB3A}",
    "n": "\u{19E}\u{A791}\u{14B}", "o": "\u{AB3D}\u{1A3}",
    "p": "\u{1A5}\u{A751}", "q": "\u{24B}\u{A757}", "r": "\u{24D}\u{AB47}", "s": "\u{1A8}\u{A7A9}",
    "t": "\u{1AB}\u{1AD}",
    "u": "\u{AB4E}\u{A7B9}", "v": "\u{A75F}\u{28B}", "w": "\u{2C73}\u{26F}", "x": "\u{AB56}",
    "y": "\u{1B4}\u{24F}\u{AB5A}", "z": "\u{1B6}\u{225}\u{2C6C}",
    "2": "\u{1A8}", "3": "\u{21D}\u{292}", "5": "\u{1BD}", "6": "\u{185}", "8": "\u{223}",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
