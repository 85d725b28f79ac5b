import Choices
import HarnessModel

/// Swaps letters of the host for Armenian, Georgian, Cherokee, Canadian or rarer look-alikes.
///
/// Detection by script is often a list of three: Latin, Greek, Cyrillic. These letters are outside
/// it.
///
///     https://google.com/   becomes   https://\u{581}oogle.com/
enum OtherScriptSwap: Technique {
  static let id = TechniqueID("homograph", "other-script-swap")
  static let catalogue = [3]
  static let claim = Claim.otherHost

  static let scripts = [
    ScriptLetters.armenian, ScriptLetters.georgian, ScriptLetters.cherokee, ScriptLetters.canadianSyllabics,
    ScriptLetters.scattered, ScriptLetters.thai, ScriptLetters.ethiopic,
    ScriptLetters.myanmar,
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try (try draw.pick(scripts)).swap(in: &draft.host, &draw, most: 2)
  }
}
