import Choices
import HarnessModel

/// Ends the host with a `?`, followed by an `@` and the welcome name.
///
/// The authority ends at the question mark by every standard. A parser that knows only the slash takes the
/// query for a host.
///
///     https://example.com/   becomes   https://evil.test?@example.com/
enum QueryBeforeAt: Technique {
  static let id = TechniqueID("authority", "query-before-at")
  static let catalogue = [181]

  private static let joints = texts("@", ":@", "x@", "u=@", #"\@"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let joint = try draw.pick(joints)
    draft.ask(joint + decoy + draft.path)
    draft.path = []
  }
}
