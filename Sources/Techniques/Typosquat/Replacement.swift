import Choices
import HarnessModel

/// Replaces one character of the registered label by any letter or digit.
///
/// A gate that forgives one edit forgives every one of these, whatever the keyboard.
///
///     https://example.com/   becomes   https://axample.com/
enum Replacement: Technique {
  static let id = TechniqueID("typosquat", "replacement")
  static let catalogue = [268]
  static let claim = Claim.otherHost

  static let characters = [Unicode.Scalar]("abcdefghijklmnopqrstuvwxyz0123456789")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count)
      label[place] = try draw.pick(characters)
    }
  }
}
