import Choices
import HarnessModel

/// Puts a numeral with a built-in comma into the host.
///
/// NFKC makes a digit and a comma of it. Lists are joined and split at commas, and some parsers end a
/// host there.
///
///     https://evil.test/   becomes   https://evil\u{1f101}.example.com/
enum NumberedComma: Technique {
  static let id = TechniqueID("normalization", "numbered-comma")
  static let catalogue = [81]

  static let seams = Seams(
    MappedCharacters.nfkc { $0.contains(UInt8(ascii: ",")) && $0.contains(where: ASCII.isDigit) },
    [.afterFirstLabel, .beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
