import Choices
import HarnessModel

/// Lists the parent of the name.
///
/// The list then covers more than its author had in mind: every sibling of the name. A parent with one
/// label is a whole top-level domain.
///
///     docs.example.com   becomes   example.com
enum ParentAsEntry: EntryTechnique {
  static let id = TechniqueID("entry", "parent-as-entry")
  static let catalogue: [Int] = []

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    try demand(parts.host.isName)
    let labels = parts.host.labels
    try demand(labels.count > 1)
    let dropped = 1 + (try draw.below(labels.count - 1))
    parts.host = Array(labels[dropped...].joined(separator: ".".utf8))
    entry = parts.entry
  }
}
