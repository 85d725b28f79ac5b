import Choices
import HarnessModel

/// Swaps i, j, l and 1 for one another.
///
/// They share one upright stroke. A comparison by one skeleton for each character knows at most two
/// of the pairs.
///
///     https://example.com/   becomes   https://exampie.com/
enum SharedStroke: Technique {
  static let id = TechniqueID("homograph", "shared-stroke")
  static let catalogue = [13]
  static let claim = Claim.otherHost

  static let spellings = Spellings(["l": "i1j", "i": "lj1", "1": "il", "j": "il"])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
