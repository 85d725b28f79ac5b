import Choices
import HarnessModel

/// Puts the fullwidth full stop in the place of a dot.
///
/// UTS #46 takes it for a dot. A filter that splits at the ASCII dot counts fewer labels than the
/// client that resolves the name.
///
///     https://example.com/   becomes   https://example\u{ff0e}com/
enum FullwidthFullStop: Technique {
  static let id = TechniqueID("normalization", "fullwidth-full-stop")
  static let catalogue = [76]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try Dots.swap(for: "\u{FF0E}", in: &draft, scene, &draw)
  }
}
