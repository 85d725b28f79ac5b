import Choices
import HarnessModel

/// Puts Hangul fillers into the host.
///
/// They are letters by category and blank on the screen. Filters that keep letters keep them, while
/// UTS #46 refuses them or, in newer versions, deletes them.
///
///     https://example.com/   becomes   https://e\u{3164}xample.com/
enum HangulFillers: Technique {
  static let id = TechniqueID("invisible", "hangul-fillers")
  static let catalogue = [104]

  static let insertions = Insertions(["\u{3164}", "\u{115F}", "\u{1160}", "\u{FFA0}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
