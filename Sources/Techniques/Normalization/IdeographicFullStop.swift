import Choices
import HarnessModel

/// Puts the ideographic full stop in the place of a dot.
///
/// UTS #46 takes it for a dot, as IDNA2003 did. A filter that splits labels at the ASCII dot only
/// sees one long label, and finds or misses the suffix it looks for.
///
///     https://example.com/   becomes   https://example\u{3002}com/
enum IdeographicFullStop: Technique {
  static let id = TechniqueID("normalization", "ideographic-full-stop")
  static let catalogue = [75]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try Dots.swap(for: "\u{3002}", in: &draft, scene, &draw)
  }
}
