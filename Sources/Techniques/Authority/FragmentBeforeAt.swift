import Choices
import HarnessModel

/// Ends the host with a `#`, followed by an `@` and the welcome name.
///
/// A parser that looks for the `@` first, or lets the authority run to the next slash, takes the fragment
/// for a host.
///
///     https://example.com/   becomes   https://evil.test#@example.com/
enum FragmentBeforeAt: Technique {
  static let id = TechniqueID("authority", "fragment-before-at")
  static let catalogue = [180]

  private static let joints = texts("@", ":@", "x@", " @", #"\@"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let joint = try draw.pick(joints)
    if try draw.flag() { draft.host += " ".utf8 }
    draft.remark(joint + decoy + draft.path)
    draft.path = []
  }
}
