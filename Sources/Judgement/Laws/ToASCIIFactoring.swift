import HarnessModel
import Policies

/// P-13: spellings that ToASCII maps to one name are one host.
enum ToASCIIFactoring: Property {
  static let page = PropertyPage(
    id: "P-13", title: "names that map to the same A-labels are the same host",
    statement: """
      Hosts with the same result of UTS #46 ToASCII are decided alike, or the unusual spelling is \
      refused as invalid. Full-width letters, the Kelvin sign and the ideographic full stop are examples.
      """,
    whyItMatters: """
      The client maps the name before it asks DNS. A gate that compares the unmapped text sees a host \
      that nobody connects to.
      """,
    severity: .s2, cwe: [176, 289], advisories: ["CVE-2022-43551"],
    hazard: """
      Code points whose mapping changed between Unicode versions are left open and counted by the axis \
      idna.table.
      """)

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.nonASCII) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.nonASCII) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      guard traits.features.isDisjoint(with: HostAffixes.disguises.subtracting(.percentInHost)) else {
        return false
      }
      return exchange.oracle.fetchers.contains { breach.inspection.isRespelled(by: $0) }
    }
  }
}
