import Choices
import HarnessModel

/// Puts a character that only NFKC turns into a dot where two names meet.
///
/// UTS #46 refuses the one-dot leader and the small full stop, NFKC makes dots of them. If one layer
/// normalizes and the other doesn't, they see different hosts.
///
///     https://evil.test/   becomes   https://evil.test\u{2024}example.com/
enum CompatibilityDot: Technique {
  static let id = TechniqueID("normalization", "compatibility-dot")
  static let catalogue = [78]

  static let seams = Seams(
    MappedCharacters.nfkc(exactly: ".").filter { $0 != "\u{FF0E}" },
    [.between, .betweenReversed, .beforeDot])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
