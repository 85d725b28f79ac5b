import Choices
import HarnessModel

/// Inserts a hyphen into the registered label.
///
/// Comparisons that skip punctuation find no difference.
///
///     https://example.com/   becomes   https://e-xample.com/
enum Hyphenation: Technique {
  static let id = TechniqueID("typosquat", "hyphenation")
  static let catalogue = [272]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      label.insert("-", at: 1 + (try draw.below(label.count - 1)))
    }
  }
}
