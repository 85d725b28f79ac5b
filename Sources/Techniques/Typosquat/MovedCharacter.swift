import Choices
import HarnessModel

/// Moves one character of the registered label to another place.
///
/// The letters are the same ones; a comparison that sorts or counts them finds no difference.
///
///     https://example.com/   becomes   https://xeample.com/
enum MovedCharacter: Technique {
  static let id = TechniqueID("typosquat", "moved-character")
  static let catalogue = [267]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let moved = label.remove(at: try draw.below(label.count))
      label.insert(moved, at: try draw.below(label.count + 1))
    }
  }
}
