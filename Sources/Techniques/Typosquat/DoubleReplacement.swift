import Choices
import HarnessModel

/// Replaces two neighbouring characters of the registered label by the same letter twice.
///
/// A key that is held too long takes the place of what should have followed.
///
///     https://example.com/   becomes   https://aaample.com/
enum DoubleReplacement: Technique {
  static let id = TechniqueID("typosquat", "double-replacement")
  static let catalogue = [268]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count)
      let letter = try draw.pick(Replacement.characters)
      label.replaceSubrange(place..<min(place + 2, label.count), with: [letter, letter])
    }
  }
}
