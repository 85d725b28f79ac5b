import HarnessModel
import Policies

/// P-25: brackets hold an IPv6 address and nothing else.
enum BracketIntegrity: Property {
  static let page = PropertyPage(
    id: "P-25", title: "brackets hold an IPv6 address and nothing else",
    statement: """
      A host in brackets that is a name, an IPv4 address or an address with a zone, or that has text \
      around the brackets, is refused.
      """,
    whyItMatters: """
      Lenient parsers take what is inside the brackets, or what is around them, for the host. Gate and \
      client need only be lenient in different ways.
      """,
    severity: .s1, cwe: [1286],
    advisories: ["CVE-2024-11168", "CVE-2025-0938", "CVE-2025-47912", "CVE-2026-25679", "CVE-2025-22870"],
    hazard: "None known: every URL specification refuses these.")

  static var occasions: Occasions { .features(.brackets) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.brackets) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      breach.kind != .overblock && exchange.oracle.fetchers.allSatisfy { !breach.inspection.isIPv6(by: $0) }
    }
  }
}
