import Choices
import HarnessModel

/// Swaps letters of the top-level domain for look-alikes.
///
/// Tests that look for homographs often stop at the registrable label and take the rest of the name
/// for granted.
///
///     https://example.com/   becomes   https://example.\u{441}om/
enum TopLevelHomograph: Technique {
  static let id = TechniqueID("homograph", "top-level-homograph")
  static let catalogue = [32]
  static let claim = Claim.otherHost

  static let scripts = [
    ScriptLetters.cyrillic, ScriptLetters.greek, ScriptLetters.armenian, ScriptLetters.cherokee,
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let labels = draft.labels.filter { !$0.isEmpty }
    guard labels.count > 1, let last = labels.last else { throw .unsatisfied }
    try (try draw.pick(scripts)).swap(in: &draft.host, at: last, &draw, most: 2)
  }
}
