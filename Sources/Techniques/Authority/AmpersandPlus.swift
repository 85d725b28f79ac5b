import Choices
import HarnessModel

/// Frames the forbidden host with `+&@` and `#+@`, and mentions the welcome name on both sides.
///
/// Every parser that stops at another of these signs finds another host; only the middle one is asked.
///
///     https://example.com/   becomes   https://example.com+&@evil.test/#+@example.com/
enum AmpersandPlus: Technique {
  static let id = TechniqueID("authority", "ampersand-plus")
  static let catalogue = [178]

  private static let joints = texts("+&", "&", "+", " &", "!$")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let joint = try draw.pick(joints)
    draft.userinfo = decoy + joint + "@".utf8
    guard try !draw.flag() else { return }
    draft.remark(joint.reversed().dropFirst() + "@".utf8 + decoy + "/".utf8)
  }
}
