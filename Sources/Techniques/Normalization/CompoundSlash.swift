import Choices
import HarnessModel

/// Puts a sign that NFKC takes apart into letters and a slash behind the attacker's name.
///
/// The account-of and care-of signs become a/c and c/o. If the client normalizes after the check, the
/// slash ends the host and the trusted suffix becomes a path.
///
///     https://evil.test/   becomes   https://evil.c\u{2100}.example.com/
enum CompoundSlash: Technique {
  static let id = TechniqueID("normalization", "compound-slash")
  static let catalogue = [82]

  static let seams = Seams(
    MappedCharacters.nfkc(containing: "/"), [.afterLetter, .beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
