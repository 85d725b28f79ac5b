import Choices
import HarnessModel

/// Puts a backslash and a word between the host and an `@`.
///
/// Filters that know the pair `\@` look for just that. The word in between makes no difference to either
/// reading.
///
///     https://example.com/   becomes   https://evil.test\;@example.com/
enum BackslashWord: Technique {
  static let id = TechniqueID("authority", "backslash-word")
  static let catalogue = [176]

  private static let joints = texts(#"\;@"#, #"\anything@"#, #"\x:y@"#, #"\.@"#, #"\&@"#, #"\[@"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let joint = try draw.pick(joints)
    draft.path = joint + decoy + draft.path
  }
}
