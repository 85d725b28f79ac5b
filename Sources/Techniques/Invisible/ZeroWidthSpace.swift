import Choices
import HarnessModel

/// Puts zero width spaces into the host.
///
/// UTS #46 deletes them, while trimming functions and \s in regular expressions leave them in place.
///
///     https://example.com/   becomes   https://e\u{200b}xample.com/
enum ZeroWidthSpace: Technique {
  static let id = TechniqueID("invisible", "zero-width-space")
  static let catalogue = [98]
  static let claim = Claim.sameHost

  static let insertions = Insertions(["\u{200B}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
