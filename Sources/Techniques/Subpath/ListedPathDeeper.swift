import Choices
import HarnessModel

/// Puts the listed path below another one.
///
/// A filter that searches the path for the entry's segments finds them, though they are not its first ones.
///
///     https://example.com/blog   becomes   https://example.com/x/blog/
enum ListedPathDeeper: Technique {
  static let id = TechniqueID("subpath", "listed-path-deeper")
  static let catalogue = [162]
  static let claim = Claim.sameHost

  private static let fronts = texts("/x", "/admin", "/x/y", "/.", "/%2e%2e%2fx")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    try demand(!inside.isEmpty)
    draft.path = try draw.pick(fronts) + inside + "/".utf8
  }
}
