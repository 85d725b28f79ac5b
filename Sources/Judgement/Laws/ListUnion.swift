import HarnessModel

/// P-42: two lists joined match what either of them matches.
enum ListUnion: RelationalProperty {
  static let page = PropertyPage(
    id: "P-42", title: "two lists joined match what either matches",
    statement: """
      The entries of two lists together allow a URL exactly if one of the allow lists does, and refuse it \
      exactly if one of the block lists does.
      """,
    whyItMatters: """
      Entries joined into one pattern without brackets lose their anchors: a|b$ matches whatever begins \
      with a. Each entry is right when it is tested alone.
      """,
    severity: .s1, cwe: [625, 697],
    hazard: "Lists that the gate refuses are not compared; the second list has plain names only.")

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.hasOneList && oracle.policy.entries.allSatisfy { $0.plainParts != nil }
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    ListChanges.companions(of: exchange, asking: self, turn) { oracle in
      // A gate may refuse everything under a list with an entry that it does not like.
      guard applies(under: oracle) else { return [] }
      let other = ListChanges.additions(to: oracle.policy, turn, oracle.capabilities)
      guard !other.isEmpty else { return [] }
      return [oracle.policy.listing(other), ListChanges.adding(other, to: oracle.policy, turn)]
    }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    let matched: Verdict = exchange.policy.mode == .allow ? .allow : .deny
    let isMatched = exchange.answer.verdict == matched || verdicts[0] == matched
    guard isMatched != (verdicts[1] == matched) else { return .kept }
    guard verdicts[1] == .allow else { return .broken(.inconsistent, .s6) }
    return .broken(.inconsistent, exchange.policy.mode == .allow ? page.severity : .s2)
  }
}
