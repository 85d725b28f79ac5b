import Choices
import HarnessModel

/// Puts a look-alike of the trusted name before the attacker's.
///
/// The prefix looks like the trusted name and isn't even its bytes, so a search for the name, meant
/// to catch this trick, doesn't find it.
///
///     https://evil.test/   becomes   https://\u{435}xample.com.evil.test/
enum HomographSubdomain: Technique {
  static let id = TechniqueID("homograph", "homograph-subdomain")
  static let catalogue = [33]
  static let start = Start.lair
  static let claim = Claim.otherHost

  static let scripts = [ScriptLetters.cyrillic, ScriptLetters.greek, ScriptLetters.armenian]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    var imitation = scene.welcome
    try URLDraft(host: imitation).requireName()
    try (try draw.pick(scripts)).swap(in: &imitation, &draw, most: 2)
    draft.host = imitation + [UInt8(ascii: ".")] + draft.host
  }
}
