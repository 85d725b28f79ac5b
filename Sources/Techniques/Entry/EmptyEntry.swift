import Choices
import HarnessModel

/// Lists nothing.
///
/// Every host ends with the empty text, and every URL contains it. An empty line in a file then covers the
/// whole web.
///
///     example.com   becomes   ""
enum EmptyEntry: EntryTechnique {
  static let id = TechniqueID("entry", "empty")
  static let catalogue = [249]

  private static let nothings = texts("", " ", ".", "/", "\"\"", "//", "..", "\0", "#")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    entry.bytes = try draw.pick(nothings)
  }
}
