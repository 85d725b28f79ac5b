import Choices
import HarnessModel

/// Puts an Arabic zero, which is a dot, in the place of the trusted name's dots.
///
/// The digit is drawn as a small dot near the base line. What looks like the trusted name is one
/// label of the attacker's.
///
///     https://evil.test/   becomes   https://example\u{6f0}com.evil.test/
enum ForeignZeroDot: Technique {
  static let id = TechniqueID("homograph", "foreign-zero-dot")
  static let catalogue = [30]

  static let seams = Seams(
    ["\u{6F0}", "\u{660}", "\u{1D7CE}"] as [Unicode.Scalar], [.dotsReplaced, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
