import HarnessModel

/// P-48: entries are data.
enum ConfigurationInertness: RelationalProperty {
  static let page = PropertyPage(
    id: "P-48", title: "an entry is data and changes no other rule",
    statement: """
      An entry that holds line ends, quotes or characters of a pattern language is refused, or opens \
      nothing that was closed without it.
      """,
    whyItMatters: """
      Gates write their lists into patterns and into the configuration of proxies. An entry that ends the \
      line it stands on can carry a directive of its own.
      """,
    severity: .s1, cwe: [74, 93, 94], advisories: ["github/gh-aw-firewall#1517"],
    hazard: """
      Refusing the list, or everything under it, keeps the law. It is not judged where the dialect is \
      unknown, since there an entry may be a pattern.
      """)

  private static let hostile: [EntryText] = [
    "a.example\nhttp_access allow all", "a.example\r\n*", "a.example|", "a.example|.*", "(a.example",
    "[a.example",
    "a.example\"", "a.example' or '1'='1", "a.example #", "a.example\u{0}", "a.example,*", "*", ".", "^", "",
    "a.example$)|(?:", "a.example\\", "/", "{{7*7}}.example", "${host}", "a.example;", "a.example\t*",
  ]

  /// What an entry may hold is for the dialect to say.
  static var needsNoOracle: Bool { false }

  static func applies(under oracle: Oracle) -> Bool {
    oracle.knowsDialect && oracle.policy.hasOneList
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.answer.verdict == .deny, exchange.expectation.requirement == .must(.deny) else {
      return []
    }
    return ListChanges.companions(of: exchange, asking: self, turn) { oracle in
      guard applies(under: oracle) else { return [] }
      let entry = hostile[turn.pick(below: hostile.count, for: 3)]
      return [ListChanges.adding([entry], to: oracle.policy, turn)]
    }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    verdicts[0] == .deny
      ? .kept : .broken(.inconsistent, exchange.policy.mode == .block ? .s2 : page.severity)
  }
}
