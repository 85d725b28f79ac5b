import Choices
import HarnessModel

/// Puts the listed name in front of a service that resolves names to the address written in them.
///
/// The name contains the entry and leads, through public DNS, to any address the attacker writes, a private
/// one included.
///
///     https://example.com/   becomes   https://example.com.127.0.0.1.nip.io/
enum WildcardDNS: Technique {
  static let id = TechniqueID("subdomain", "wildcard-dns")
  static let catalogue = [136]

  private static let services = texts("nip.io", "sslip.io", "traefik.me", "localtest.me", "lvh.me")
  private static let addresses = texts(
    "127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.0.1", "7f000001", "127-0-0-1")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(!draft.host.isEmpty && !draft.host.isBracketed)
    let service = try draw.pick(services)
    let address = try draw.pick(addresses)
    draft.host += ".".utf8 + address + ".".utf8 + service
  }
}
