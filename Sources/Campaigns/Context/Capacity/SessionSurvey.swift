internal import Conversations
internal import HarnessModel
internal import Targets

/// Asks a gate what it admits in a session, link by link.
///
/// It is asked for every link that a conversation gives and for as many that it doesn't, so N is what the gate admits and
/// not what it should; once more when `max_uses` is reached, so K is what it enforces; and on a walk from page to page,
/// at each hop, for every link seen so far.
struct SessionSurvey {
  let inquiry: ContextInquiry
  let limits: SessionLimits

  /// What the gate admits, or `nil` if it gives no verdict in such a conversation.
  func admissions(of target: TargetID) -> SessionAdmissions? {
    let list = LinkConversation(links: limits.links, uses: limits.uses)
    let links = (0..<2 * limits.links).map(list.link)
    let last = Array(repeating: 0, count: limits.uses)
    let walk = LinkTreeConversation(uses: limits.uses, contentTokens: limits.contentTokens)
    let verdicts = ask(
      [(list.context(after: []), links), (list.context(after: last), [links[0]])]
        + walk.hops.map { ($0.context, $0.links) })
    guard verdicts[0].contains(where: { $0 != nil }) else { return nil }
    let hops = verdicts.dropFirst(2)
    return SessionAdmissions(
      target: target, given: limits.links, admitted: Self.count(verdicts[0].prefix(limits.links)),
      strangers: limits.links, strangersAdmitted: Self.count(verdicts[0].dropFirst(limits.links)),
      uses: limits.uses, isLimited: verdicts[1].first != .allow, contentTokens: limits.contentTokens,
      tokensPerLink: LinkTreeConversation.tokensPerLink,
      fromLastPage: zip(walk.branching, hops).map { branches, hop in Self.count(hop.suffix(branches)) },
      fromAllPages: hops.map { Self.count($0[...]) })
  }

  private static func count(_ verdicts: ArraySlice<Verdict?>) -> Int {
    verdicts.count { $0 == .allow }
  }

  /// The verdicts on URLs, a list for each conversation.
  private func ask(_ batches: [(context: FetchContext, urls: [URLText])]) -> [[Verdict?]] {
    for batch in batches {
      inquiry.session.submit(
        QuestionBatch(policy: inquiry.policy, context: batch.context, urls: batch.urls))
    }
    return batches.map { _ in inquiry.session.collect().answers.map(\.verdict) }
  }
}

extension LinkTreeConversation {
  /// The stages of one walk: each with all links given so far, those of the page fetched last at the end.
  fileprivate var hops: [(context: FetchContext, links: [URLText])] {
    var stages: [(context: FetchContext, links: [URLText])] = []
    var (choices, seen): ([Int], [URLText]) = ([], [])
    for (hop, branches) in branching.enumerated() {
      seen += (0..<branches).map { url(of: $0, after: choices) }
      stages.append((context(after: choices), seen))
      choices.append((hop * 7) % branches)
    }
    return stages
  }
}
