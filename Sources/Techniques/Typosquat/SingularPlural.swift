import Choices
import HarnessModel

/// Makes the registered label plural, or singular.
///
/// Nobody remembers whether the name has an `s` at its end.
///
///     https://example.com/   becomes   https://examples.com/
enum SingularPlural: Technique {
  static let id = TechniqueID("typosquat", "singular-plural")
  static let catalogue = [275]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let extended = try draw.below(3)
      if label.last == "s", extended == 0 {
        label.removeLast()
      } else if label.last == "y", extended == 0 {
        label.replaceSubrange((label.count - 1)..., with: "ies".unicodeScalars)
      } else {
        label += extended == 1 ? "es".unicodeScalars : "s".unicodeScalars
      }
    }
  }
}
