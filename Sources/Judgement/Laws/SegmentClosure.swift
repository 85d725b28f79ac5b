import HarnessModel
import Policies

/// P-28: what holds for a path holds below it.
enum SegmentClosure: RelationalProperty {
  static let page = PropertyPage(
    id: "P-28", title: "a path entry covers everything below it",
    statement: """
      Under an allow list, a URL that an entry with a path lets through is also let through with one more \
      segment behind its path.
      """,
    whyItMatters: """
      example.com/blog is meant to cover the posts of the blog. A comparison that is off by one slash \
      allows the index page and refuses every post.
      """,
    severity: .s6, cwe: [697],
    hazard: "Only gates that declare paths are judged, with segments of plain letters.")

  static var occasions: Occasions { .mustAllow }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode == .allow, exchange.expectation.requirement == .must(.allow),
      let entry = exchange.expectation.entry, let entries = exchange.oracle.compiled?.entries,
      entries.indices.contains(entry), !entries[entry].path.isEmpty,
      traits.parts.path.count > entries[entry].path.count
    else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.isDisguiseToBlame && traits.features.subtracting([.query, .fragment]).isEmpty
    }
  }

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.mode == .allow && oracle.policy.entries.contains { $0.plainParts?.path.isEmpty == false }
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.answer.verdict == .allow, exchange.policy.mode == .allow,
      exchange.oracle.capabilities.contains(.subpaths), let url = PlainURL(exchange.url),
      exchange.policy.entries.contains(where: { $0.plainParts?.path.isEmpty == false })
    else { return [] }
    let slash: [UInt8] = url.path.last == 0x2F ? [] : [0x2F]
    let segment = ["post", "x", "a/b"][turn.pick(below: 3, for: 5)]
    return [Companion(policy: exchange.policy, url: url.at(path: url.path + slash + segment.utf8).url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    guard verdicts[0] == .deny else { return .kept }
    let below = exchange.oracle.expectation(of: companions.questions[0].url)
    return below.requirement == .must(.deny) ? nil : .broken(.inconsistent, page.severity)
  }
}
