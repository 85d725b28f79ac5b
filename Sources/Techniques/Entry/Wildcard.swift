import Choices
import HarnessModel

/// Puts a wildcard into the entry.
///
/// Tools give it different meanings: one label, any number of labels, with or without the name itself. A
/// filter that knows no wildcards has a dead entry.
///
///     example.com   becomes   *.example.com
enum Wildcard: EntryTechnique {
  static let id = TechniqueID("entry", "wildcard")
  static let catalogue = [246]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    switch try draw.below(6) {
    case 0: parts.host = "*.".utf8 + parts.host
    case 1: parts.host = "*".utf8 + parts.host
    case 2: parts.host = "**.".utf8 + parts.host
    case 3: parts.host = "*.*.".utf8 + parts.host
    case 4:
      let labels = parts.host.labels
      try demand(parts.host.isName && labels.count > 1)
      parts.host = Array(labels.dropLast().joined(separator: ".".utf8)) + ".*".utf8
    default:
      let letters = parts.host.letterPositions
      try demand(!letters.isEmpty)
      parts.host = parts.host.replacing(at: try draw.pick(letters), with: "*".utf8)
    }
    entry = parts.entry
  }
}
