import Choices
import HarnessModel

/// Adds a letter or digit to the registered label, at its end or anywhere in it.
///
/// A test for the beginning without a boundary takes the longer name for the listed one.
///
///     https://example.com/   becomes   https://examplea.com/
enum Addition: Technique {
  static let id = TechniqueID("typosquat", "addition")
  static let catalogue = [269]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let distance = try draw.below(label.count + 1)
      label.insert(try draw.pick(Replacement.characters), at: label.count - distance)
    }
  }
}
