import Choices
import HarnessModel

/// Puts a fullwidth solidus behind the attacker's name.
///
/// NFKC makes a slash of it. A filter that checks the suffix before that, and a client that cuts
/// after, disagree about the host.
///
///     https://evil.test/   becomes   https://evil.test\u{ff0f}.example.com/
enum CompatibilitySlash: Technique {
  static let id = TechniqueID("normalization", "compatibility-slash")
  static let catalogue = [83]

  static let seams = Seams(MappedCharacters.nfkc(exactly: "/"), [.beforeDot, .between, .betweenReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
