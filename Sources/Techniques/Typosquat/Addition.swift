import Choices
import HarnessModel

/// Appends a letter or digit to the registered label.
///
/// A test for the beginning without a boundary takes the longer name for the listed one.
///
///     https://example.com/   becomes   https://examplea.com/
enum Addition: Technique {
  static let id = TechniqueID("typosquat", "addition")
  static let catalogue = [269]
  static let claim = Claim.otherHost

  private static let characters = [Unicode.Scalar]("abcdefghijklmnopqrstuvwxyz0123456789")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      label.append(try draw.pick(characters))
    }
  }
}
