import Choices
import HarnessModel

/// Puts the halfwidth ideographic full stop in the place of a dot.
///
/// It is the least known of the four dots of IDNA, and missing from hand-made lists of separators.
///
///     https://example.com/   becomes   https://example\u{ff61}com/
enum HalfwidthIdeographicFullStop: Technique {
  static let id = TechniqueID("normalization", "halfwidth-ideographic-full-stop")
  static let catalogue = [77]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try Dots.swap(for: "\u{FF61}", in: &draft, scene, &draw)
  }
}
