import Choices
import HarnessModel

/// Puts a tab or a line break into the host.
///
/// A WHATWG client removes it and reaches the joined name. A pattern for host names stops there and
/// sees a shorter host, and a comparison of bytes sees another one.
///
///     https://example.com/   becomes   https://e\u{9}xample.com/
enum NewlineInHost: Technique {
  static let id = TechniqueID("invisible", "newline-in-host")
  static let catalogue = [111]
  static let start = Start.both
  static let claim = Claim.sameHost

  static let insertions = Insertions([[0x09], [0x0A], [0x0D]])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try insertions.insert(into: &draft.host, &draw)
  }
}
