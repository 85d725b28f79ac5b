import Choices
import HarnessModel

/// Surrounds the URL with the punctuation of a text.
///
/// Whoever finds URLs in prose trims brackets, quotes and full stops; whoever checks them must trim the
/// same.
///
///     https://example.com/   becomes   <https://evil.test/>
enum TextPunctuation: Technique {
  static let id = TechniqueID("scheme", "text-punctuation")
  static let catalogue = [211]

  private static let frames: [(String, String)] = [
    ("<", ">"), ("(", ")"), ("\"", "\""), ("", "."), ("", ","), ("", ")"), ("", ">"), ("[x](", ")"),
    ("`", "`"),
    ("'", "'"), ("*", "*"), ("\u{201C}", "\u{201D}"), ("", "\u{3002}"), ("URL:", ""), ("", "!"), ("", "**"),
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    let (before, after) = try draw.pick(frames)
    draft.lead = Array(before.utf8) + draft.lead
    draft.tail += after.utf8
  }
}
