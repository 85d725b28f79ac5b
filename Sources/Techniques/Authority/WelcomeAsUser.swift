import Choices
import HarnessModel

/// Puts the welcome name in front of an `@`, where it is a user name and not a host.
///
/// A filter that cuts at the `@`, searches the URL, or tests how it begins, finds the welcome name. A
/// client connects to what follows.
///
///     https://example.com/   becomes   https://example.com@evil.test/
enum WelcomeAsUser: Technique {
  static let id = TechniqueID("authority", "welcome-as-user")
  static let catalogue = [168]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.userinfo = decoy + (try draw.flag() ? scene.listedPath : []) + "@".utf8
  }
}
