import Choices
import HarnessModel

/// Gives the URL two hosts with a port each.
///
/// The URL Standard refuses it. Parsers that split at the first colon, and others that split at the last,
/// see two hosts.
///
///     https://example.com/   becomes   https://example.com:80:evil.test:443/
enum TwinPorts: Technique {
  static let id = TechniqueID("authority", "twin-ports")
  static let catalogue = [184]

  private static let joints = texts(":80:", ":443:", ":", "::", ":80,")
  private static let lastPorts = texts(":443", ":80", "")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(draft.port.isEmpty)
    let joint = try draw.pick(joints)
    draft.host = decoy + joint + draft.host
    draft.port = try draw.pick(lastPorts)
  }
}
