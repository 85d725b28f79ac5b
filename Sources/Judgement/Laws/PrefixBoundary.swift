import HarnessModel

/// P-06: the end of the host decides, not its beginning.
enum PrefixBoundary: RelationalProperty {
  static let page = PropertyPage(
    id: "P-06", title: "the end of a host decides, not its beginning",
    statement: """
      A host that begins with the text of an entry and goes on, as example.com.evil.test does, is \
      treated like any other foreign host.
      """,
    whyItMatters: """
      Names are read from the right. Whoever owns evil.test owns every name that ends in it, whatever \
      it begins with; a comparison from the left lets all of them in.
      """,
    severity: .s1, cwe: [187], advisories: ["CVE-2026-24052", "CVE-2024-0243"],
    hazard: "A longer name may itself be listed; then it is covered and the law does not speak.")

  static var occasions: Occasions { .beginsWithEntry }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.resemblances.contains(.beginsWithEntry) else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.isDisguiseToBlame && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }

  static func applies(under oracle: Oracle) -> Bool {
    ForeignHosts.mayCompare(under: oracle.policy)
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    ForeignHosts.companions(of: exchange) { host, name in host.count > name.count && host.starts(with: name) }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    ForeignHosts.outcome(exchange, verdicts, by: page)
  }
}
