import Choices
import HarnessModel

/// Lists a star.
///
/// Where wildcards are known it covers everything, where not nothing; the grammar of entries has none.
///
///     example.com   becomes   *
enum StarEntry: EntryTechnique {
  static let id = TechniqueID("entry", "star")
  static let catalogue = [249]

  private static let stars = texts("*", "*.*", "**", "*/*", "*.", "%", "?*", ".*", "<all_urls>", "*://*/*")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    entry.bytes = try draw.pick(stars)
  }
}
