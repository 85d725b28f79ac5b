import Choices
import HarnessModel

/// Inserts a character from a key beside one of the label.
///
/// Fingers hit two keys at once, before or after the intended one.
///
///     https://example.com/   becomes   https://wexample.com/
enum AdjacentInsertion: Technique {
  static let id = TechniqueID("typosquat", "adjacent-insertion")
  static let catalogue = [268]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count)
      let slip = try draw.pick(Keyboards.neighbours(of: label[place]))
      label.insert(slip, at: try draw.flag() ? place + 1 : place)
    }
  }
}
