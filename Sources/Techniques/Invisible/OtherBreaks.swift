import Choices
import HarnessModel

/// Puts a vertical tab, a form feed or another rare break between the two names.
///
/// Functions that test for blanks disagree about it, so one layer trims or splits where the next one
/// keeps.
///
///     https://evil.test/   becomes   https://evil.test\u{b}.example.com/
enum OtherBreaks: Technique {
  static let id = TechniqueID("invisible", "other-breaks")
  static let catalogue = [119]

  static let seams = Seams(
    ["\u{B}", "\u{C}", "\u{85}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{1F}", "\u{7F}"] as [Unicode.Scalar],
    [.beforeDot, .between, .betweenReversed, .beforeDotReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
