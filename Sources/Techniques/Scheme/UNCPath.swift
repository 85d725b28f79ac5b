import Choices
import HarnessModel

/// Writes a Windows network path.
///
/// On its own it is no URL. A Windows client opens it, sends its credentials to the host, and asks no
/// filter for URLs.
///
///     https://example.com/   becomes   \\evil.test\share
enum UNCPath: Technique {
  static let id = TechniqueID("scheme", "unc-path")
  static let catalogue = [208]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.scheme = []
    switch try draw.below(5) {
    case 0: (draft.separator, draft.path) = (Array(#"\\"#.utf8), Array(#"\share"#.utf8))
    case 1: (draft.separator, draft.path) = (Array("//".utf8), Array("/share".utf8))
    case 2: (draft.separator, draft.path) = (Array(#"\\?\UNC\"#.utf8), Array(#"\share"#.utf8))
    case 3: (draft.separator, draft.path) = (Array(#"\\"#.utf8), Array(#"@SSL\share"#.utf8))
    default: (draft.separator, draft.path) = (Array(#"C:\\"#.utf8), Array(#"\share"#.utf8))
    }
  }
}
