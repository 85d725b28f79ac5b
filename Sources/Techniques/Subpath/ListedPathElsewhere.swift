import Choices
import HarnessModel

/// Mentions the listed path in the query or fragment of another path.
///
/// A filter that searches the URL for the path finds it where it does not count.
///
///     https://example.com/blog   becomes   https://example.com/admin?/blog/
enum ListedPathElsewhere: Technique {
  static let id = TechniqueID("subpath", "listed-path-elsewhere")
  static let catalogue = [161]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    try demand(!inside.isEmpty)
    draft.path = Array("/admin".utf8)
    switch try draw.below(4) {
    case 0: draft.ask(inside + "/".utf8)
    case 1: draft.remark(inside + "/".utf8)
    case 2: draft.ask("next=".utf8 + inside)
    default: draft.path += ";".utf8 + inside + "/".utf8
    }
  }
}
