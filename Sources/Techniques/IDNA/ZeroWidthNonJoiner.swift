import Choices
import HarnessModel

/// Puts zero width non-joiners between letters of the host.
///
/// IDNA2003 deleted them, so the name equals the listed one for an old filter. IDNA2008 and browsers
/// refuse them between Latin letters.
///
///     https://example.com/   becomes   https://e\u{200c}xample.com/
enum ZeroWidthNonJoiner: Technique {
  static let id = TechniqueID("idna", "zero-width-non-joiner")
  static let catalogue = [49]

  static let insertions = Insertions(["\u{200C}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
