import HarnessModel

/// P-23: what stands before the `@` is not the host.
enum UserinfoIrrelevance: Property {
  static let page = PropertyPage(
    id: "P-23", title: "a user name is not the host",
    statement: """
      User name and password change no decision, unless the gate refuses URLs that have them; their text \
      never matches an entry.
      """,
    whyItMatters: """
      https://example.com@evil.test/ connects to evil.test. A gate that finds the listed name in the text \
      lets the attacker's host pass.
      """,
    severity: .s1, cwe: [115, 20],
    advisories: [
      "GHSA-x39x-9qw5-ghrf", "CVE-2024-47081", "CVE-2024-22243", "CVE-2024-22259", "CVE-2024-22262",
    ],
    hazard: "Refusing all credentials is sound (knob userinfo).")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.userinfo) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.userinfo) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      breach.kind != .overblock && traits.features.isDisjoint(with: [.brackets, .control])
    }
  }
}
