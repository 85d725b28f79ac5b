import Choices
import HarnessModel

/// Uses two `@` signs with the welcome name between them.
///
/// The userinfo ends at the last `@`. A filter that splits at the first one takes what follows for the
/// host.
///
///     https://example.com/   becomes   https://a@example.com@evil.test/
enum TwoAtSigns: Technique {
  static let id = TechniqueID("authority", "two-at-signs")
  static let catalogue = [172]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    switch try draw.below(5) {
    case 0: draft.userinfo = "a@".utf8 + decoy + "@".utf8
    case 1: draft.userinfo = decoy + "@a@".utf8
    case 2: draft.userinfo = "a:b@".utf8 + decoy + ":443@".utf8
    case 3: draft.userinfo = "a@".utf8 + decoy + " @".utf8
    default: draft.userinfo = decoy + "@".utf8 + decoy + "@".utf8
    }
  }
}
