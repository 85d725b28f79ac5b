import HarnessModel
import Policies

/// P-20: blocking an IPv4 address blocks the IPv6 address that is mapped to it.
enum EmbeddedAddresses: Property {
  static let page = PropertyPage(
    id: "P-20", title: "blocking an address blocks its IPv6 form",
    statement: """
      Under a block list, an IPv4 entry also covers the IPv4-mapped IPv6 address ::ffff:a.b.c.d.
      """,
    whyItMatters: """
      A socket that is told to connect to ::ffff:127.0.0.1 connects to 127.0.0.1. Lists of addresses that \
      know one family are passed through the other.
      """,
    severity: .s2, cwe: [184, 918], advisories: ["CVE-2026-44492", "CVE-2026-49857"],
    hazard: """
      NAT64 and 6to4 addresses reach the IPv4 host only where a translator stands on the way; they are \
      left open and counted by the axis ip.embedded.
      """)

  static var occasions: Occasions { .features(.brackets) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode == .block, traits.features.contains(.brackets) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      breach.kind != .overblock
        && exchange.oracle.fetchers.contains { breach.inspection.embedsIPv4(by: $0) }
    }
  }
}
