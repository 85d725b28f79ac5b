import Choices
import HarnessModel

/// Puts a line or paragraph separator between the attacker's name and the trusted one.
///
/// In regular expressions of some languages the dot doesn't match it and an anchor matches beside it.
/// Clients refuse the host.
///
///     https://evil.test/   becomes   https://evil.test\u{2028}.example.com/
enum LineSeparators: Technique {
  static let id = TechniqueID("invisible", "line-separators")
  static let catalogue = [118]

  static let seams = Seams(
    ["\u{2028}", "\u{2029}"] as [Unicode.Scalar],
    [.beforeDot, .between, .betweenReversed, .beforeDotReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
