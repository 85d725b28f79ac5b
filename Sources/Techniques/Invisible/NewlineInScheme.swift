import Choices
import HarnessModel

/// Puts a tab or a line break into the scheme.
///
/// A WHATWG client removes tabs and newlines from the whole URL first. A filter that matches the
/// scheme sees none, takes the text for a relative reference, or never looks at the host.
///
///     https://example.com/   becomes   h\u{9}ttps://example.com/
enum NewlineInScheme: Technique {
  static let id = TechniqueID("invisible", "newline-in-scheme")
  static let catalogue = [110]
  static let start = Start.both
  static let claim = Claim.sameHost

  static let insertions = Insertions([[0x09], [0x0A], [0x0D]])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try insertions.insert(into: &draft.scheme, &draw, most: 2)
  }
}
