import Choices
import HarnessModel

/// Puts a fullwidth percent sign and two digits behind the attacker's name.
///
/// NFKC makes a percent sign of it, and a decoder that runs later turns the three characters into a
/// delimiter.
///
///     https://evil.test/   becomes   https://evil.test\u{ff05}2f.example.com/
enum CompatibilityPercent: Technique {
  static let id = TechniqueID("normalization", "compatibility-percent")
  static let catalogue = [92]

  static let seams = Seams(
    MappedCharacters.nfkc(exactly: "%").reversed(),
    ["2f", "23", "3f", "40", "5c", "2e"].flatMap { [.beforeText($0), .beforeTextReversed($0)] })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
