import Choices
import HarnessModel

/// Puts combining grapheme joiners into the host.
///
/// The character is a mark, not a format control, so filters that drop the category Cf keep it. UTS
/// #46 deletes it.
///
///     https://example.com/   becomes   https://e\u{34f}xample.com/
enum GraphemeJoiner: Technique {
  static let id = TechniqueID("invisible", "grapheme-joiner")
  static let catalogue = [100]
  static let claim = Claim.sameHost

  static let insertions = Insertions(["\u{34F}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
