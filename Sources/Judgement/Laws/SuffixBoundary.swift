import HarnessModel

/// P-05: a suffix starts at a label boundary.
enum SuffixBoundary: RelationalProperty {
  static let page = PropertyPage(
    id: "P-05", title: "a suffix starts at a label boundary",
    statement: """
      A host that merely ends in the letters of an entry, as notexample.com ends in example.com, is \
      treated like any other foreign host.
      """,
    whyItMatters: """
      Anyone can register a name that ends in someone else's. A comparison that forgets the dot hands \
      the allow list to them, and a block list strikes bystanders.
      """,
    severity: .s1, cwe: [187, 697],
    advisories: [
      "CVE-2018-20852", "nodejs/node#62907", "tinyproxy/tinyproxy#627", "python/cpython#150523",
    ],
    hazard: "None known: no published dialect lets a suffix begin inside a label.")

  static var occasions: Occasions { .endsInEntry }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.resemblances.contains(.endsInEntry) else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.isDisguiseToBlame && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }

  static func applies(under oracle: Oracle) -> Bool {
    ForeignHosts.mayCompare(under: oracle.policy)
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    ForeignHosts.companions(of: exchange) { host, name in
      host.count > name.count && host.suffix(name.count).elementsEqual(name)
    }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    ForeignHosts.outcome(exchange, verdicts, by: page)
  }
}
