import HarnessModel

/// A law that a longer list takes nothing back: what an entry decides, further entries leave decided.
protocol ListMonotonicity: RelationalProperty {
  /// The list that grows.
  static var mode: Policy.Mode { get }
  /// What its entries say of a URL that they cover.
  static var decided: Verdict { get }
}

extension ListMonotonicity {
  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.mode == mode && oracle.policy.hasOneList
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.policy.mode == mode, exchange.policy.hasOneList, exchange.answer.verdict == decided else {
      return []
    }
    let added = ListChanges.additions(to: exchange.policy, turn, exchange.oracle.capabilities)
    guard !added.isEmpty else { return [] }
    return [Companion(policy: ListChanges.adding(added, to: exchange.policy, turn), url: exchange.url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    verdicts[0] == decided ? .kept : .broken(.inconsistent, page.severity)
  }
}
