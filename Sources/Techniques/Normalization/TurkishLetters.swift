import Choices
import HarnessModel

/// Writes i as a dotted capital or as a dotless small letter.
///
/// The dotted capital lower-cases to i alone in Turkish locales, to i with a combining dot elsewhere
/// and in UTS #46. A filter that lower-cases in the user's locale sees another name than the client.
///
///     https://example.com/   becomes   https://M\u{130}NI.example.com/
enum TurkishLetters: Technique {
  static let id = TechniqueID("normalization", "turkish-letters")
  static let catalogue = [73]

  static let spellings = Spellings(["i": "\u{130}\u{131}"])
  static let labels = [
    "M\u{130}NI", "m\u{130}ni", "m\u{131}ni", "\u{130}nfo", "\u{131}nfo", "W\u{130}K\u{130}",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try spellings.swap(in: &draft.host, &draw)
  }
}
