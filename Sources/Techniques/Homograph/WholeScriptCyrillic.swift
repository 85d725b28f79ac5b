import Choices
import HarnessModel

/// Spells a whole label in Cyrillic letters that look Latin.
///
/// The label has one script, so a test for mixed scripts is satisfied, and browsers have shown such
/// names undisguised.
///
///     https://example.com/   becomes   https://\u{435}\u{445}\u{430}\u{43c}\u{440}\u{4cf}\u{435}.com/
enum WholeScriptCyrillic: Technique {
  static let id = TechniqueID("homograph", "whole-script-cyrillic")
  static let catalogue = [4]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try ScriptLetters.cyrillic.swapLabel(of: &draft, &draw)
  }
}
