import Choices
import HarnessModel

/// Puts an ellipsis or a two-dot leader where two names meet.
///
/// NFKC turns it into two or three dots, so a layer that normalizes first sees empty labels, and one
/// that drops empty labels sees a clean suffix.
///
///     https://evil.test/   becomes   https://evil.test\u{2026}example.com/
enum DotLeaders: Technique {
  static let id = TechniqueID("normalization", "dot-leaders")
  static let catalogue = [79]

  static let seams = Seams(
    MappedCharacters.nfkc { $0.count > 1 && $0.allSatisfy { $0 == UInt8(ascii: ".") } }
      .filter { $0.value < 0x3000 }.reversed(),
    [.between, .betweenReversed, .beforeDot])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
