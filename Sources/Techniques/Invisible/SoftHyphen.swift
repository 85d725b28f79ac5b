import Choices
import HarnessModel

/// Puts soft hyphens into the host.
///
/// UTS #46 deletes them and most fonts don't show them. A block list that compares bytes misses the
/// name, and the user sees nothing.
///
///     https://example.com/   becomes   https://e\u{ad}xample.com/
enum SoftHyphen: Technique {
  static let id = TechniqueID("invisible", "soft-hyphen")
  static let catalogue = [97]
  static let claim = Claim.sameHost

  static let insertions = Insertions(["\u{AD}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
