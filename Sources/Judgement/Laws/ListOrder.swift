import HarnessModel

/// P-43: order, repetition and capitals of entries mean nothing.
enum ListOrder: RelationalProperty {
  static let page = PropertyPage(
    id: "P-43", title: "order, repetition and case of entries mean nothing",
    statement: """
      Permuting the entries of a list, repeating some of them, and changing the case of their hosts \
      changes no decision.
      """,
    whyItMatters: """
      Lists are merged and sorted by tools. A gate in which the first match wins, or that looks long lists \
      up in another way than short ones, decides by accident.
      """,
    severity: .s2, cwe: [697],
    hazard: """
      A gate may refuse repetitions with an error; such lists are not compared. The case of paths is left \
      alone.
      """)

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.hasOneList
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    ListChanges.companions(of: exchange, asking: self, turn) { oracle in
      guard oracle.policy.hasOneList else { return [] }
      guard turn.size > 1 else { return [ListChanges.shuffled(oracle.policy, turn)] }
      // Two long lists are compared with each other: what the additions do is another law's matter.
      let added = ListChanges.additions(to: oracle.policy, turn, oracle.capabilities)
      let long = ListChanges.adding(added, to: oracle.policy, turn)
      return [long, ListChanges.shuffled(long, turn)]
    }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    let ordered = verdicts.count > 1 ? verdicts[0] : exchange.answer.verdict
    return ordered == verdicts[verdicts.count - 1] ? .kept : .broken(.inconsistent, page.severity)
  }
}
