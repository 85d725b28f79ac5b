import Choices
import HarnessModel

/// Continues the last segment of the listed path with a dot or hyphen and more text.
///
/// A test for the beginning of the path holds, and a word boundary in a regular expression too. The segment
/// is another one.
///
///     https://example.com/blog   becomes   https://example.com/blog.evil.test/
enum SegmentWithName: Technique {
  static let id = TechniqueID("subpath", "segment-with-name")
  static let catalogue = [142]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    try demand(!inside.isEmpty)
    switch try draw.below(6) {
    case 0: draft.path = inside + ".".utf8 + scene.stranger + "/".utf8
    case 1: draft.path = inside + "-x".utf8
    case 2: draft.path = inside + ".bak".utf8
    case 3: draft.path = inside + "-".utf8 + scene.strangerLabel + "/".utf8
    case 4: draft.path = inside + ".html".utf8
    default: draft.path = inside + ".".utf8
    }
  }
}
