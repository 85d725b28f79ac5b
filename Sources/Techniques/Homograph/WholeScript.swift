import Choices
import HarnessModel

/// Spells a whole label in Greek, Armenian, Hebrew, Thai or another script that looks Latin enough.
///
/// A whole-script test that only knows Cyrillic passes these labels, whose letters are all of one
/// script.
///
///     https://ika.com/   becomes   https://\u{3b9}\u{3ba}\u{3b1}.com/
enum WholeScript: Technique {
  static let id = TechniqueID("homograph", "whole-script")
  static let catalogue = [5]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try (try draw.pick(ScriptLetters.whole)).swapLabel(of: &draft, &draw)
  }
}
