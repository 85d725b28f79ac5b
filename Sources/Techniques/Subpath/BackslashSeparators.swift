import Choices
import HarnessModel

/// Climbs with backslashes for slashes.
///
/// In http and https URLs a backslash is a slash to every browser, and one long odd segment to a filter
/// that splits at slashes only.
///
///     https://example.com/blog   becomes   https://example.com/blog\..\admin
enum BackslashSeparators: Technique {
  static let id = TechniqueID("subpath", "backslash-separators")
  static let catalogue = [148]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    switch try draw.below(4) {
    case 0: try draft.climb(by: #"..\"#.utf8, after: #"\"#.utf8, in: scene, &draw)
    case 1: try draft.climb(by: #"..\"#.utf8, in: scene, &draw)
    case 2: try draft.climb(by: "../".utf8, after: #"\"#.utf8, in: scene, &draw)
    default: try draft.climb(by: #"%2e%2e\"#.utf8, after: #"\"#.utf8, in: scene, &draw)
    }
  }
}
