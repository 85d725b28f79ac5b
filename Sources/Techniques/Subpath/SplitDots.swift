import Choices
import HarnessModel

/// Puts a tab or a line break between the dots of a dot segment.
///
/// The URL Standard removes tabs and line breaks from the whole input before it parses. A filter that
/// checks for dot segments first finds none.
///
///     https://example.com/blog   becomes   https://example.com/blog/.\u{9}./admin
enum SplitDots: Technique {
  static let id = TechniqueID("subpath", "split-dots")
  static let catalogue = [147]

  private static let steps = texts(".\t./", ".\n./", ".\r./", ".\r\n./", "..\t/", "\t../", "%2\te./")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}
