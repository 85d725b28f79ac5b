import HarnessModel

/// P-40: a longer block list blocks no less.
enum BlockMonotonicity: RelationalProperty {
  static let page = PropertyPage(
    id: "P-40", title: "a longer block list blocks no less",
    statement: """
      A URL that a block list refuses is refused by the same list with further entries.
      """,
    whyItMatters: """
      Block lists only ever grow. If a new rule for one page shadows the old one for the whole host, the \
      list opens as it is tended.
      """,
    severity: .s2, cwe: [697],
    hazard: """
      Dialects in which an entry can be an exception do not keep this law; the entries added here are \
      plain names and paths, which are exceptions in none that is supported.
      """)

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.policy.mode == .block, exchange.policy.hasOneList, exchange.answer.verdict == .deny else {
      return []
    }
    let added = ListChanges.additions(to: exchange.policy, turn, exchange.oracle.capabilities)
    guard !added.isEmpty else { return [] }
    return [Companion(policy: ListChanges.adding(added, to: exchange.policy, turn), url: exchange.url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    verdicts[0] == .deny ? .kept : .broken(.inconsistent, page.severity)
  }
}
