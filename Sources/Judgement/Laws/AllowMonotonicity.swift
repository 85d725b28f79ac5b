import HarnessModel

/// P-39: a longer allow list allows no less.
enum AllowMonotonicity: RelationalProperty {
  static let page = PropertyPage(
    id: "P-39", title: "a longer allow list allows no less",
    statement: """
      A URL that an allow list lets through is let through by the same list with further entries.
      """,
    whyItMatters: """
      An operator who adds a host expects to break nothing. Gates that stop at the first or the most \
      specific match, or that read only so many entries, do.
      """,
    severity: .s6, cwe: [697],
    hazard: """
      A gate may refuse a list, for a limit on entries or a rule of its own: only lists that it accepts \
      are compared. The entries added are plain names, and paths only for gates that declare them.
      """)

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.policy.mode == .allow, exchange.policy.hasOneList, exchange.answer.verdict == .allow else {
      return []
    }
    let added = ListChanges.additions(to: exchange.policy, turn, exchange.oracle.capabilities)
    guard !added.isEmpty else { return [] }
    return [Companion(policy: ListChanges.adding(added, to: exchange.policy, turn), url: exchange.url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    verdicts[0] == .allow ? .kept : .broken(.inconsistent, page.severity)
  }
}
