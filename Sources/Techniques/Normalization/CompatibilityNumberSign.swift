import Choices
import HarnessModel

/// Puts a character that NFKC turns into a number sign behind the attacker's name.
///
/// After normalization the fragment begins there, and what follows is not sent anywhere.
///
///     https://evil.test/   becomes   https://evil.test\u{ff03}.example.com/
enum CompatibilityNumberSign: Technique {
  static let id = TechniqueID("normalization", "compatibility-number-sign")
  static let catalogue = [86]

  static let seams = Seams(
    MappedCharacters.nfkc(exactly: "#").reversed(), [.beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
