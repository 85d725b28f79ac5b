import Choices
import HarnessModel

/// Leaves a comment, quotes or a separator in the entry.
///
/// A file that was split at the wrong sign brings them along. The list is longer than it looks, or the
/// entry is dead.
///
///     example.com   becomes   example.com # ours
enum CommentInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "comment")
  static let catalogue: [Int] = []

  private static let frames: [(String, String)] = [
    ("", " # ours"), ("\"", "\""), ("", ","), ("", ", evil.test"), ("'", "'"), ("", ";evil.test"), ("!", ""),
    ("||", "^"), ("^", "$"), ("domain:", ""), ("127.0.0.1 ", ""),
  ]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let (before, after) = try draw.pick(frames)
    entry.bytes = Array(before.utf8) + entry.bytes + Array(after.utf8)
  }
}
