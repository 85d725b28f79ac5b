import HarnessModel
import Policies

/// P-08: what holds for a host holds below it.
enum SubdomainClosure: RelationalProperty {
  static let page = PropertyPage(
    id: "P-08", title: "an entry covers every subdomain",
    statement: """
      Under an allow list whose entries cover subdomains, a URL that is let through is also let through \
      with one more label before its host.
      """,
    whyItMatters: """
      The published rule says that example.com covers docs.example.com. A gate that wants each name \
      spelled out is answered with lists nobody reads.
      """,
    severity: .s6, cwe: [697],
    hazard: """
      Only gates that declare subdomains are judged, under a policy whose entries cover them and have no \
      paths (knobs suffix and path.subdomains), and only with short plain names.
      """)

  static var occasions: Occasions { .mustAllow }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode == .allow, exchange.expectation.requirement == .must(.allow),
      let entry = exchange.expectation.entry, let entries = exchange.oracle.compiled?.entries,
      entries.indices.contains(entry), traits.parts.host.count > entries[entry].hostBytes.count
    else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.isDisguiseToBlame && traits.features.subtracting([.query, .fragment]).isEmpty
        && entries[entry].path.isEmpty
    }
  }

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.mode == .allow && oracle.policy.entries.allSatisfy { !$0.bytes.contains(0x2F) }
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.answer.verdict == .allow, exchange.policy.mode == .allow,
      exchange.oracle.capabilities.contains(.subdomains), exchange.oracle.coversSubdomains,
      exchange.policy.entries.allSatisfy({ !$0.bytes.contains(0x2F) }), let url = PlainURL(exchange.url)
    else { return [] }
    let label = ["www.", "x1.", "a-b."][turn.pick(below: 3, for: 4)]
    return [Companion(policy: exchange.policy, url: url.on(host: Array(label.utf8) + url.host).url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    guard verdicts[0] == .deny else { return .kept }
    let below = exchange.oracle.expectation(of: companions.questions[0].url)
    return below.requirement == .must(.deny) ? nil : .broken(.inconsistent, page.severity)
  }
}
