import Choices
import HarnessModel

/// Puts a bracket between the welcome name and the `@`.
///
/// Patterns for the userinfo that exclude brackets do not match, and the code goes on as if there were
/// none.
///
///     https://example.com/   becomes   https://example.com[@evil.test/
enum BracketBeforeAt: Technique {
  static let id = TechniqueID("authority", "bracket-before-at")
  static let catalogue = [179]

  private static let brackets = texts("[", "]", "[]", "{", "<", "(", "[::1]")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.userinfo = decoy + (try draw.pick(brackets)) + "@".utf8
  }
}
