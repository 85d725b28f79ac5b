import Choices
import HarnessModel

/// Puts a fullwidth or small reverse solidus behind the attacker's name.
///
/// NFKC makes a backslash of it, which a WHATWG client takes for a slash: two steps that a filter
/// seldom takes together.
///
///     https://evil.test/   becomes   https://evil.test\u{ff3c}.example.com/
enum CompatibilityBackslash: Technique {
  static let id = TechniqueID("normalization", "compatibility-backslash")
  static let catalogue = [84]

  static let seams = Seams(
    MappedCharacters.nfkc(exactly: "\\").reversed(), [.beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
