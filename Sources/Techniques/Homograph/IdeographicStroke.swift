import Choices
import HarnessModel

/// Puts an ideograph that is a single stroke or a box in the place of the trusted name's dots.
///
/// Labels of Latin and Han together are common in East Asia and allowed by the usual restriction
/// levels. What looks like the trusted name is one label of the attacker's.
///
///     https://evil.test/   becomes   https://example\u{4e28}com.evil.test/
enum IdeographicStroke: Technique {
  static let id = TechniqueID("homograph", "ideographic-stroke")
  static let catalogue = [20]

  static let seams = Seams(
    ["\u{4E28}", "\u{4E00}", "\u{5DE5}", "\u{4E36}", "\u{53E3}", "\u{4E85}"] as [Unicode.Scalar],
    [.dotsReplaced, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
