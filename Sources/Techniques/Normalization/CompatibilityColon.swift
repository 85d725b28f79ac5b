import Choices
import HarnessModel

/// Puts a character that NFKC turns into a colon and a port behind the attacker's name.
///
/// After normalization the host ends before the colon. Some of the characters become several colons
/// or a colon and an equals sign.
///
///     https://evil.test/   becomes   https://evil.test\u{ff1a}443.example.com/
enum CompatibilityColon: Technique {
  static let id = TechniqueID("normalization", "compatibility-colon")
  static let catalogue = [88]

  static let seams = Seams(
    MappedCharacters.nfkc { $0.contains(UInt8(ascii: ":")) }
      .sorted { ($0 == "\u{FF1A}" ? 0 : 1, $0.value) < ($1 == "\u{FF1A}" ? 0 : 1, $1.value) },
    [.beforeText("443"), .beforeText("80"), .beforeTextReversed("443"), .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
