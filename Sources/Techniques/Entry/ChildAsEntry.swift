import Choices
import HarnessModel

/// Lists a subdomain instead of the name itself.
///
/// The parent and the siblings of the entry are then not covered. A comparison the wrong way round, or one
/// of registrable domains, covers them.
///
///     example.com   becomes   docs.example.com
enum ChildAsEntry: EntryTechnique {
  static let id = TechniqueID("entry", "child-as-entry")
  static let catalogue = [133, 134]

  private static let labels = texts("docs", "www", "a.b", "xn--bcher-kva")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    try demand(parts.host.isName)
    parts.host = try draw.pick(labels) + ".".utf8 + parts.host
    entry = parts.entry
  }
}
