import Choices
import HarnessModel

/// Leaves out the scheme, so that the text begins with the welcome name.
///
/// A filter that accepts URLs without a scheme compares them with entries directly, by their beginning.
///
///     https://example.com/   becomes   example.com.evil.test/
enum NoSchemeWelcomeFirst: Technique {
  static let id = TechniqueID("scheme", "no-scheme-welcome-first")
  static let catalogue = [198]

  private static let joints = texts(".", "@", ":443@", ":80.", #"\@"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed)
    let joint = try draw.pick(joints)
    draft.scheme = []
    draft.separator = []
    draft.host = decoy + joint + draft.host
  }
}
