import Choices
import HarnessModel

/// Replaces one character by one from a key beside it.
///
/// Fingers slip to a neighbouring key; such names are registered for the traffic they get.
///
///     https://example.com/   becomes   https://wxample.com/
enum AdjacentReplacement: Technique {
  static let id = TechniqueID("typosquat", "adjacent-replacement")
  static let catalogue = [268]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count)
      label[place] = try draw.pick(Keyboards.neighbours(of: label[place]))
    }
  }
}
