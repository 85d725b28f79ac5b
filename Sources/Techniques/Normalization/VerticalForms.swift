import Choices
import HarnessModel

/// Puts a presentation form for vertical text behind the attacker's name.
///
/// The vertical question mark, colon, ellipsis and two-dot leader are NFKC's synonyms of the ASCII
/// marks and missing from most lists of them.
///
///     https://evil.test/   becomes   https://evil.test\u{fe16}.example.com/
enum VerticalForms: Technique {
  static let id = TechniqueID("normalization", "vertical-forms")
  static let catalogue = [90]

  static let seams = Seams(
    MappedCharacters.nfkc { !$0.contains(where: { $0 >= 0x80 }) }
      .filter { (0xFE10...0xFE4F).contains($0.value) }
      .sorted { ($0 == "\u{FE16}" ? 0 : 1, $0.value) < ($1 == "\u{FE16}" ? 0 : 1, $1.value) },
    [.beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
