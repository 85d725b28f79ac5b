import Choices
import HarnessModel

/// Puts a character that NFKC turns into a question mark behind the attacker's name.
///
/// After normalization the query begins there, and the trusted suffix is no longer part of the host.
///
///     https://evil.test/   becomes   https://evil.test\u{ff1f}.example.com/
enum CompatibilityQuestionMark: Technique {
  static let id = TechniqueID("normalization", "compatibility-question-mark")
  static let catalogue = [85]

  static let seams = Seams(
    MappedCharacters.nfkc { $0.contains(UInt8(ascii: "?")) && !$0.contains(UInt8(ascii: " ")) }
      .filter { $0 != "\u{FE16}" }.reversed(),
    [.beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
