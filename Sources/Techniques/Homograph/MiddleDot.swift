import Choices
import HarnessModel

/// Puts a middle dot, a bullet or a hyphenation point in the place of the trusted name's dots.
///
/// The characters are part of a label. Who counts labels by eye counts one too many.
///
///     https://evil.test/   becomes   https://example\u{b7}com.evil.test/
enum MiddleDot: Technique {
  static let id = TechniqueID("homograph", "middle-dot")
  static let catalogue = [24]

  static let seams = Seams(
    [
      "\u{B7}", "\u{30FB}", "\u{2027}", "\u{2022}", "\u{22C5}", "\u{387}", "\u{A78F}", "\u{16EB}", "\u{A4F8}",
    ] as [Unicode.Scalar], [.dotsReplaced, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
