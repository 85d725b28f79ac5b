import Choices
import HarnessModel

/// Leaves out the host, so that the entry is a path.
///
/// An empty host compared by its end is the end of every host: a block list that blocks everything, or an
/// allow list that allows everything.
///
///     example.com/blog   becomes   /blog
enum PathWithoutHost: EntryTechnique {
  static let id = TechniqueID("entry", "path-without-host")
  static let catalogue = [167]

  private static let paths = texts("blog", "", "/")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let path = entry.parts.path
    entry.bytes = path.isEmpty ? Array("/".utf8) + (try draw.pick(paths)) : path
  }
}
