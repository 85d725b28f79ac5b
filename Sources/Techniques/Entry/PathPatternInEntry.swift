import Choices
import HarnessModel

/// Ends the entry with a wildcard, a query or a fragment.
///
/// The grammar of entries knows none of them. An entry that is not checked is compared as text and covers
/// nothing, or becomes a pattern and covers too much.
///
///     example.com/blog   becomes   example.com/blog/*
enum PathPatternInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "path-pattern")
  static let catalogue = [164]

  private static let endings = texts("/*", "/**", "/?x=1", "/#x", "/*.html", "/.*", "/;x", "/%2a")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let ending = try draw.pick(endings)
    entry.bytes += (entry.bytes.last == UInt8(ascii: "/") ? ending.dropFirst() : ending[...])
  }
}
