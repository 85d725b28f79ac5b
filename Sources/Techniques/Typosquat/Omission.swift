import Choices
import HarnessModel

/// Leaves out one character of the registered label.
///
/// It is the commonest typing error. A gate that forgives small differences forgives this one.
///
///     https://example.com/   becomes   https://xample.com/
enum Omission: Technique {
  static let id = TechniqueID("typosquat", "omission")
  static let catalogue = [267]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      label.remove(at: try draw.below(label.count))
    }
  }
}
