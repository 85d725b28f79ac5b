import Choices
import HarnessModel

/// Puts a unit sign with built-in dots where two names meet.
///
/// NFKC makes a.m., co. or p.m. of one character, so new labels appear that the raw text doesn't
/// have.
///
///     https://evil.test/   becomes   https://evil.test\u{33c2}example.com/
enum DottedUnitSigns: Technique {
  static let id = TechniqueID("normalization", "dotted-unit-signs")
  static let catalogue = [91]

  static let seams = Seams(
    MappedCharacters.nfkc { $0.contains(UInt8(ascii: ".")) && $0.contains(where: ASCII.isLetter) },
    [.between, .betweenReversed, .beforeDot])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
