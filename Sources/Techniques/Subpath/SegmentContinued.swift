import Choices
import HarnessModel

/// Continues the last segment of the listed path with more letters.
///
/// A test for the beginning of the path takes the longer segment for something below the listed one. It is
/// a different resource.
///
///     https://example.com/blog   becomes   https://example.com/blogx
enum SegmentContinued: Technique {
  static let id = TechniqueID("subpath", "segment-continued")
  static let catalogue = [141]

  private static let endings = texts("x", "s", "ger", "2", "_old", "%20", "~", "!")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    try demand(!inside.isEmpty)
    draft.path = inside + (try draw.pick(endings))
  }
}
