import Choices
import HarnessModel

/// Puts a character that no host name should have between the welcome name and the forbidden one.
///
/// URL parsers and most resolvers let these characters through. A regular expression that describes hosts
/// stops in front of the character, and takes what it has read so far for the host.
///
///     https://example.com/   becomes   https://example.com.$.evil.test/
enum OddCharacterInLabel: Technique {
  static let id = TechniqueID("subdomain", "odd-character-in-label")
  static let catalogue = [135]

  private static let characters = Array("$_-,;!'(){}*&+=~`\"".utf8)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && draft.host.isName)
    let character = try draw.pick(characters)
    if try draw.flag() {
      draft.host = decoy + [character] + ".".utf8 + draft.host
    } else {
      draft.host = decoy + ".".utf8 + [character] + ".".utf8 + draft.host
    }
  }
}
