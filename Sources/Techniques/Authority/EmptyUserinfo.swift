import Choices
import HarnessModel

/// Puts an empty userinfo in front of the host.
///
/// Splitting gives empty parts that code does not expect; a test for credentials asks whether the user name
/// is empty and finds nothing.
///
///     https://example.com/   becomes   https://:@evil.test/
enum EmptyUserinfo: Technique {
  static let id = TechniqueID("authority", "empty-userinfo")
  static let catalogue = [183]

  private static let spellings = texts(":@", "@", "::@")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.userinfo = try draw.pick(spellings)
  }
}
