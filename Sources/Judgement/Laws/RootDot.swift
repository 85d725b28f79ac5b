import HarnessModel

/// P-11: one dot after the host does not change whom a block list catches.
enum RootDot: Property {
  static let page = PropertyPage(
    id: "P-11", title: "a dot after the host hides nothing",
    statement: """
      Under a block list, example.com. is decided like example.com. Under an allow list it is decided \
      the same or refused.
      """,
    whyItMatters: """
      The dot is the root of DNS: with or without it the same server answers. A block list that compares \
      text is evaded by one character.
      """,
    severity: .s2, cwe: [289, 706],
    advisories: ["CVE-2025-62718", "CVE-2022-30115", "browser-use/browser-use#5069", "nodejs/undici#5637"],
    hazard:
      "Engines that are only ever given URLs normalized by a browser still see the dot; it is kept there.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.rootDot) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.rootDot), !traits.features.contains(.emptyLabel) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      breach.kind != .overblock && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }
}
