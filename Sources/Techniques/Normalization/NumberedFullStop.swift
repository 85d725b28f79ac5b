import Choices
import HarnessModel

/// Puts a numeral with a built-in full stop where two names meet.
///
/// NFKC takes it apart into digits and a dot, which ends a label where the raw text has none.
///
///     https://evil.test/   becomes   https://evil.test\u{2488}example.com/
enum NumberedFullStop: Technique {
  static let id = TechniqueID("normalization", "numbered-full-stop")
  static let catalogue = [80, 81]

  static let seams = Seams(
    MappedCharacters.nfkc {
      $0.count > 1 && $0.last == UInt8(ascii: ".") && $0.dropLast().allSatisfy(ASCII.isDigit)
    }
    .sorted { ($0.value < 0x2488 ? 1 : 0, $0.value) < ($1.value < 0x2488 ? 1 : 0, $1.value) },
    [.between, .betweenReversed, .beforeDot, .afterFirstLabel])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
