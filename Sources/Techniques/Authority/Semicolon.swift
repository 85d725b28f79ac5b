import Choices
import HarnessModel

/// Puts a semicolon between the welcome name and the forbidden one.
///
/// Old grammars end the host at a semicolon. The URL Standard keeps it as a letter of the host.
///
///     https://example.com/   becomes   https://example.com;.evil.test/
enum Semicolon: Technique {
  static let id = TechniqueID("authority", "semicolon")
  static let catalogue = [177]

  private static let joints = texts(";.", ";", ";x=1.", ";x.")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && draft.host.isName)
    draft.host = decoy + (try draw.pick(joints)) + draft.host
  }
}
