import Choices
import HarnessModel

/// Puts the welcome name in front of a password and an `@`.
///
/// A filter that takes everything up to the first colon for the host finds the welcome name.
///
///     https://example.com/   becomes   https://example.com:pw@evil.test/
enum WelcomeWithPassword: Technique {
  static let id = TechniqueID("authority", "welcome-with-password")
  static let catalogue = [169]

  private static let passwords = texts("pw", "", ":", "pw:pw", "%3a")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.userinfo = decoy + ":".utf8 + (try draw.pick(passwords)) + "@".utf8
  }
}
