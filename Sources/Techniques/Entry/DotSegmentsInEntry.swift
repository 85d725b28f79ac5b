import Choices
import HarnessModel

/// Puts dot segments or empty segments into the path of the entry.
///
/// If only one side resolves them, the entry is dead or covers another path than it shows.
///
///     example.com/blog   becomes   example.com/blog/../
enum DotSegmentsInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "dot-segments")
  static let catalogue = [250]

  private static let endings = texts("/../", "/..", "/./", "/%2e%2e/", "/../admin", "//x", "/..;/", #"\..\"#)

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let path = entry.parts.path
    let segments = try draw.pick(endings)
    entry.bytes += path.last == UInt8(ascii: "/") ? segments.dropFirst() : segments[...]
  }
}
