import Choices
import HarnessModel

/// Puts a space between the attacker's name and the trusted one.
///
/// Clients refuse the host. Resolvers and tools that split their input at blanks take the first word,
/// filters that look at the end the last.
///
///     https://evil.test/   becomes   https://evil.test\u{20}example.com/
enum SpaceInHost: Technique {
  static let id = TechniqueID("invisible", "space-in-host")
  static let catalogue = [113]

  static let seams = Seams(
    [" ", "\u{A0}", "\u{3000}", "\u{2003}", "\u{1680}"] as [Unicode.Scalar],
    [.between, .betweenReversed, .beforeDot, .beforeDotReversed])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}
