import Choices
import HarnessModel

/// Swaps two neighbouring characters of the registered label.
///
/// Readers do not notice it, and comparisons that count letters do not either.
///
///     https://example.com/   becomes   https://xeample.com/
enum Transposition: Technique {
  static let id = TechniqueID("typosquat", "transposition")
  static let catalogue = [267]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count - 1)
      label.swapAt(place, place + 1)
    }
  }
}
