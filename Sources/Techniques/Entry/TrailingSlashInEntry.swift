import Choices
import HarnessModel

/// Ends the entry with a slash.
///
/// Filters differ in whether such an entry still covers the path without the slash. Compared as text it
/// covers nothing else than what is below.
///
///     example.com/blog   becomes   example.com/blog/
enum TrailingSlashInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "trailing-slash")
  static let catalogue = [163]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(entry.bytes.last != UInt8(ascii: "/"))
    entry.bytes += [UInt8](repeating: UInt8(ascii: "/"), count: 1 + (try draw.below(2)))
  }
}
