import Choices
import HarnessModel

/// Puts a character that NFKC turns into an at sign between the trusted name and the attacker's.
///
/// After normalization the trusted name is a user name. A filter that finds it at the start of the
/// host is content.
///
///     https://evil.test/   becomes   https://example.com\u{ff20}evil.test/
enum CompatibilityAt: Technique {
  static let id = TechniqueID("normalization", "compatibility-at")
  static let catalogue = [87]

  static let seams = Seams(
    MappedCharacters.nfkc(exactly: "@").reversed(), [.betweenReversed, .between, .beforeDotReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
