import Choices
import HarnessModel

/// Types one character of the registered label twice.
///
/// The longer name is read as the listed one, and its distance to it is one edit.
///
///     https://example.com/   becomes   https://eexample.com/
enum Repetition: Technique {
  static let id = TechniqueID("typosquat", "repetition")
  static let catalogue = [267]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count)
      label.insert(label[place], at: place)
    }
  }
}
