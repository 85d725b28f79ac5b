import HarnessModel

/// P-41: what a list allows as an allow list it blocks as a block list.
enum ListDuality: RelationalProperty {
  static let page = PropertyPage(
    id: "P-41", title: "one list means the same in both directions",
    statement: """
      For entries without paths and a plain URL: an allow list lets the URL through exactly if the same \
      entries as a block list refuse it.
      """,
    whyItMatters: """
      Two lists are often two pieces of code. The one that is used less has the older parser and the \
      weaker comparison.
      """,
    severity: .s2, cwe: [697],
    hazard: """
      Where a URL is doubtful a sound gate refuses it in both directions. Only https URLs with a plain \
      name of several labels and a plain path are compared, under entries of the same kind.
      """)

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.hasOneList && oracle.policy.entries.allSatisfy { $0.plainParts?.path.isEmpty == true }
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    // A base's own host is on no list and permitted all the same.
    guard exchange.policy.hasOneList, exchange.policy.base == nil, PlainURL(exchange.url) != nil,
      exchange.oracle.capabilities.isSuperset(of: [.allow, .block]),
      exchange.policy.entries.allSatisfy({ $0.plainParts?.path.isEmpty == true })
    else { return [] }
    var turned = exchange.policy
    (turned.allowed, turned.blocked) = (exchange.policy.blocked, exchange.policy.allowed)
    return [Companion(policy: turned, url: exchange.url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    guard exchange.answer.verdict == verdicts[0] else { return .kept }
    return .broken(.inconsistent, verdicts[0] == .allow ? page.severity : .s6)
  }
}
