import Choices
import HarnessModel

/// Puts the welcome name and what looks like its port in front of an `@`.
///
/// A regular expression for host and port is content before it reaches the `@`.
///
///     https://example.com/   becomes   https://example.com:443@evil.test/
enum PortAsPassword: Technique {
  static let id = TechniqueID("authority", "port-as-password")
  static let catalogue = [170]

  private static let ports = texts("443", "80", "8443", "0", "65535")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.userinfo = decoy + ":".utf8 + (try draw.pick(ports)) + "@".utf8
  }
}
