import HarnessModel

/// P-44: an entry that another one covers changes nothing.
enum EntrySubsumption: RelationalProperty {
  static let page = PropertyPage(
    id: "P-44", title: "an entry below another one changes nothing",
    statement: """
      Adding an entry that an entry of the list covers already, such as docs.example.com or \
      example.com/docs beside example.com, changes no decision.
      """,
    whyItMatters: """
      Lists grow by accretion, and nobody removes what became redundant. A lookup that stops at the \
      longest match lets the narrow entry hide the wide one.
      """,
    severity: .s6, cwe: [697],
    hazard: """
      Subdomains are added only for gates that declare them and under a policy whose entries cover them, \
      paths only for gates that declare paths. In dialects in which the most specific rule wins, this law \
      does not hold.
      """)

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.hasOneList
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    ListChanges.companions(of: exchange, asking: self, turn) { oracle in
      guard oracle.policy.hasOneList else { return [] }
      let covered = coveredEntries(under: oracle)
      guard !covered.isEmpty else { return [] }
      let first = turn.pick(below: covered.count, for: 2)
      let added = (0...min(turn.size, covered.count - 1)).map { covered[(first + $0) % covered.count] }
      return [ListChanges.adding(added, to: oracle.policy, turn)]
    }
  }

  /// Entries that say nothing which the first ones of the list do not say.
  private static func coveredEntries(under oracle: Oracle) -> [EntryText] {
    let capabilities = oracle.capabilities
    let isWide = capabilities.contains(.subdomains) && oracle.coversSubdomains
    var covered: [EntryText] = []
    for entry in oracle.policy.entries.prefix(64) {
      guard let (host, path) = entry.plainParts else { continue }
      if isWide, path.isEmpty { covered.append(EntryText(bytes: Array("docs.".utf8) + host)) }
      if capabilities.contains(.subpaths) {
        covered.append(EntryText(bytes: host + path + Array("/docs".utf8)))
      }
    }
    return covered
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    guard exchange.answer.verdict != verdicts[0] else { return .kept }
    let isOpened = exchange.policy.mode == .block && verdicts[0] == .allow
    return .broken(.inconsistent, isOpened ? .s2 : page.severity)
  }
}
