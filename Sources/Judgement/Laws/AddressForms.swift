import HarnessModel
import Policies

/// P-19: all spellings of an address are one host.
enum AddressForms: Property {
  static let page = PropertyPage(
    id: "P-19", title: "an address is the same in every spelling",
    statement: """
      The decimal, octal, hexadecimal and shortened spellings of an IPv4 address and all spellings of an \
      IPv6 address are decided like the canonical one, or refused as invalid.
      """,
    whyItMatters: """
      Operating systems connect to 127.0.0.1 for 0x7f.1, 2130706433 and 0177.0.0.1. A gate that compares \
      text blocks one of them.
      """,
    severity: .s2, cwe: [1389, 918], advisories: ["CVE-2021-29921"],
    hazard: "Refusing unusual spellings is always permitted; canonical IPv6 is required to be understood.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features([.numeric, .brackets, .nonASCII, .percentInHost]) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard mayBeAddress(traits.features) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      let isIPv6 = traits.features.contains(.brackets)
      return traits.features.isDisjoint(with: [.userinfo, .backslash, .control, .encodedDelimiter])
        && exchange.oracle.fetchers.contains { fetcher in
          breach.inspection.isAddress(by: fetcher)
            && (breach.inspection.isRespelled(by: fetcher) || isIPv6)
        }
    }
  }

  private static func mayBeAddress(_ features: URLFeatures) -> Bool {
    !features.isDisjoint(with: [.numeric, .brackets, .nonASCII, .percentInHost])
  }
}
