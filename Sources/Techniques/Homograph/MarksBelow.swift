import Choices
import HarnessModel

/// Swaps letters of the host for the same letters with a dot, a ring or a hook below.
///
/// Underlined links hide what hangs below the line. The data of UTS #39 lacks many of these pairs,
/// so filters that are made from it do too; comparisons of rendered pixels find them.
///
///     https://example.com/   becomes   https://\u{119}xample.com/
enum MarksBelow: Technique {
  static let id = TechniqueID("homograph", "marks-below")
  static let catalogue = [19]
  static let claim = Claim.otherHost

  static let spellings = AccentedForms.spellings { $0 }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
