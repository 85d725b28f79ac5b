import Choices
import HarnessModel

/// Ends the host with a backslash, followed by an `@` and the welcome name.
///
/// To a browser the backslash begins the path. By RFC 3986 it belongs to the userinfo, and the host is what
/// follows the `@`: the two go to different servers.
///
///     https://example.com/   becomes   https://evil.test\@example.com/
enum BackslashBeforeAt: Technique {
  static let id = TechniqueID("authority", "backslash-before-at")
  static let catalogue = [174, 264]

  private static let joints = texts(#"\@"#, #"\\@"#, #"\/@"#, #"%5c@"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let joint = try draw.pick(joints)
    draft.path = joint + decoy + draft.path
  }
}
