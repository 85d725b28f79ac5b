import Choices
import HarnessModel
import UnicodeSecurity

/// Writes a homograph of the host in its A-label form.
///
/// It is what DNS, logs and most APIs carry. A test for look-alikes that only reads Unicode sees
/// plain ASCII.
///
///     https://example.com/   becomes   https://xn--xample-2of.com/
enum ALabelHomograph: Technique {
  static let id = TechniqueID("idna", "a-label-homograph")
  static let catalogue = [36]
  static let claim = Claim.otherHost

  static let scripts = [
    ScriptLetters.cyrillic, ScriptLetters.greek, ScriptLetters.armenian, ScriptLetters.cherokee,
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try (try draw.pick(scripts)).swap(in: &draft.host, &draw, most: 2)
    guard let converted = IDNA.toASCII(draft.host).valid else { throw .unsatisfied }
    draft.host = converted
  }
}
