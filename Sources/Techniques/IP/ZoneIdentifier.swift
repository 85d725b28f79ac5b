import Choices
import HarnessModel

/// Puts a zone identifier into an IPv6 address, the welcome name perhaps.
///
/// RFC 6874 has them, the URL Standard refuses them, and resolvers take any text for one. A filter that
/// searches the host finds the name.
///
///     https://[::1]/   becomes   https://[::1%25eth0]/
enum ZoneIdentifier: Technique {
  static let id = TechniqueID("ip", "zone-identifier")
  static let catalogue = [225]
  static let claim = Claim.noHost

  private static let zones = texts("%25eth0", "%eth0", "%1", "%25", "%251", "%25en0.", "%2500")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let welcome = scene.welcome
    let zone: [UInt8]
    let choice = try draw.below(zones.count + 2)
    switch choice {
    case zones.count: zone = "%25".utf8 + welcome
    case zones.count + 1: zone = "%".utf8 + welcome
    default: zone = zones[choice]
    }
    if draft.host.isBracketed {
      draft.host = draft.host.dropLast() + zone + "]".utf8
    } else if draft.hasNamedHost {
      draft.host = "[::".utf8 + zone + "]".utf8
    } else {
      let prefix = try draw.flag() ? "[::".utf8 : "[::ffff:".utf8
      draft.host = prefix + draft.host + zone + "]".utf8
    }
  }
}
