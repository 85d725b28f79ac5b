import Choices
import HarnessModel

/// Ends the host with a colon and a backslash, followed by `@@` and the welcome name.
///
/// The colon reads as an empty port to a browser and as the start of a password to a generic parser.
///
///     https://example.com/   becomes   https://evil.test:\@@example.com/
enum ColonBackslash: Technique {
  static let id = TechniqueID("authority", "colon-backslash")
  static let catalogue = [175]

  private static let joints = texts(#"\@@"#, #"\@"#, #"443\@"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(draft.port.isEmpty)
    let joint = try draw.pick(joints)
    draft.port = Array(":".utf8)
    draft.path = joint + decoy + draft.path
  }
}
