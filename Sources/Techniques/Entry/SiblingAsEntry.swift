import Choices
import HarnessModel

/// Lists a name beside the intended one.
///
/// Neither covers the other. A filter that compares only the registrable domain, or only the last labels,
/// takes them for the same.
///
///     docs.example.com   becomes   www.example.com
enum SiblingAsEntry: EntryTechnique {
  static let id = TechniqueID("entry", "sibling-as-entry")
  static let catalogue = [134]

  private static let siblings = texts("www", "docs", "x")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    try demand(parts.host.isName)
    let labels = parts.host.labels
    try demand(labels.count > 2)
    let sibling = try draw.pick(siblings)
    try demand(sibling[...] != labels[0])
    parts.host = sibling + ".".utf8 + labels[1...].joined(separator: ".".utf8)
    entry = parts.entry
  }
}
