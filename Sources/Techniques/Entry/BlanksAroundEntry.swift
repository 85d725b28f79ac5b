import Choices
import HarnessModel

/// Leaves blanks around the entry.
///
/// A line of a file or a field of a form brings them along. Compared as text the entry is dead.
///
///     example.com   becomes   \u{20}example.com\u{20}
enum BlanksAroundEntry: EntryTechnique {
  static let id = TechniqueID("entry", "blanks")
  static let catalogue = [248]

  private static let blanks: [(String, String)] = [
    (" ", " "), (" ", ""), ("", " "), ("\t", ""), ("", "\r\n"), ("", "\n"), ("\u{FEFF}", ""), ("", "\u{A0}"),
    ("", "\u{200B}"), ("", "\0"),
  ]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let (before, after) = try draw.pick(blanks)
    if try draw.flag() { entry = try UpperCaseEntry.recased(entry, &draw) }
    entry.bytes = Array(before.utf8) + entry.bytes + Array(after.utf8)
  }
}
