import Choices
import HarnessModel

/// Swaps the parts of the registered label around a hyphen.
///
/// A comparison of the words without their order finds the same ones.
///
///     https://example.com/   becomes   https://xample-e.com/
enum TokenOrder: Technique {
  static let id = TechniqueID("typosquat", "token-order")
  static let catalogue = [280]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let hyphens = label.indices.filter { label[$0] == "-" }
      if let first = hyphens.first {
        let place = hyphens.count > 1 ? try draw.pick(hyphens) : first
        label = label[(place + 1)...] + ["-"] + label[..<place]
      } else {
        let place = 1 + (try draw.below(label.count - 1))
        label = label[place...] + ["-"] + label[..<place]
      }
    }
  }
}
