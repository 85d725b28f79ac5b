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
    guard exchange.answer.verdict == decided else { return [] }
    return ListChanges.companions(of: exchange, asking: self, turn) { oracle in
      guard applies(under: oracle) else { return [] }
      let added = ListChanges.additions(to: oracle.policy, turn, oracle.capabilities)
      return added.isEmpty ? [] : [ListChanges.adding(added, to: oracle.policy, turn)]
    }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    verdicts[0] == decided ? .kept : .broken(.inconsistent, page.severity)
  }
}
