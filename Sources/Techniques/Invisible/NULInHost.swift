import Choices
import HarnessModel

/// Puts a NUL byte between the attacker's name and the trusted one.
///
/// Code in C ends the text there and connects to the attacker. Code that knows lengths sees the
/// trusted suffix.
///
///     https://evil.test/   becomes   https://evil.test\u{0}.example.com/
enum NULInHost: Technique {
  static let id = TechniqueID("invisible", "nul-in-host")
  static let catalogue = [116]

  static let seams = Seams(
    ["\0"] as [Unicode.Scalar],
    [.beforeDot, .between, .betweenReversed, .beforeDotReversed, .beforeText("@"), .beforeTextReversed("@")])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
