import HarnessModel

/// P-27: what was decided under one policy does not matter under another.
enum CacheIndependence: RelationalProperty {
  static let page = PropertyPage(
    id: "P-27", title: "decisions under other policies leave no trace",
    statement: """
      A URL that is asked under one policy, then under another one, and then under the first again, gets \
      the same decision the second time.
      """,
    whyItMatters: """
      Decisions and pages are cached by URL. A key without the policy serves one tenant by the list of \
      another, and a pattern with a state of its own answers every other question wrong.
      """,
    severity: .s1, cwe: [524, 639],
    hazard: """
      A gate that answers at random would seem to break this law; a finding is asked several times over \
      and reported as flicker instead. What is seen without a wire is the decision, not the content of a \
      cache.
      """)

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.hasOneList
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.policy.hasOneList else { return [] }
    // A list that decides the other way for nearly every URL.
    var other = exchange.policy
    let isAllowList = exchange.policy.mode == .allow
    let unrelated: [EntryText] = ["unrelated.example"]
    if exchange.answer.verdict == .allow {
      (other.allowed, other.blocked) = isAllowList ? (unrelated, nil) : (nil, exchange.policy.entries)
      if !isAllowList, let url = PlainURL(exchange.url) { other.blocked?.append(EntryText(bytes: url.host)) }
    } else if isAllowList {
      guard let url = PlainURL(exchange.url) else { return [] }
      other.allowed?.append(EntryText(bytes: url.host))
    } else {
      other.blocked = unrelated
    }
    return [
      Companion(policy: other, url: exchange.url),
      Companion(policy: exchange.policy, url: exchange.url),
    ]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    guard let own = exchange.answer.verdict, own != verdicts[1] else { return .kept }
    let opened: SeverityClass = exchange.policy.mode == .allow ? page.severity : .s2
    return .broken(.inconsistent, verdicts[1] == .allow ? opened : .s6)
  }
}
