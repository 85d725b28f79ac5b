import Choices
import HarnessModel

/// Swaps characters of the host for any text that has the same skeleton.
///
/// Every look-alike in the data of UTS #39, sequences included, ranked: what a registry would
/// register beside Latin letters first, what is mapped back to the letter later, what no name may
/// have last. A list that was made by hand has gaps; this one has Unicode's.
///
///     https://example.com/   becomes   https://\u{ab32}xample.com/
enum ConfusableSwap: Technique {
  static let id = TechniqueID("homograph", "confusable-swap")
  static let catalogue = [1, 2, 3, 8, 9]
  static let claim = Claim.varies

  static let spellings = RankedLookalikes.spellings

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
