internal import Choices
internal import HarnessModel
internal import Judgement

/// Makes a hit as small as it gets: the shortest conversation and URL that still show the symptom.
///
/// The choices of the conversation and of the URL are one sequence, so that both shrink together and never leave
/// what conversations can be.
struct ContextShrinker {
  let source: ContextCaseSource
  let inquiry: ContextInquiry

  func shrink(_ hit: ContextHit) -> (made: ContextCase, isMinimal: Bool)? {
    var memory: [Asked: Bool] = [:]
    let limits = HitShrinker.limits(hit.symptom.kind)
    let shrunk = Shrinker(
      limits: .init(probes: limits.probes * 2, stall: limits.stall * 2, batch: limits.batch)
    )
    .shrink(hit.choices) { candidates in probe(candidates, hit, &memory) }
    return ContextCase(replaying: shrunk.sequence, source).map { ($0, shrunk.ending == .minimal) }
  }

  private struct Asked: Hashable {
    var context: FetchContext
    var url: URLText
  }

  private func probe(
    _ candidates: [ChoiceSequence], _ hit: ContextHit, _ memory: inout [Asked: Bool]
  ) -> [Shrinker.Probe] {
    let made = candidates.map { ContextCase(replaying: $0, source) }
    var fresh: [Asked] = []
    for case let made? in made {
      guard let url = made.questions.first?.url else { continue }
      let asked = Asked(context: made.context, url: url)
      if memory[asked] == nil {
        memory[asked] = false
        fresh.append(asked)
      }
    }
    for (asked, exchange) in zip(fresh, inquiry.ask(fresh.map { ($0.context, $0.url) })) {
      memory[asked] = Self.shows(hit.symptom, exchange)
    }
    return zip(candidates, made).map { candidate, made in
      guard let made, let url = made.questions.first?.url,
        let isInteresting = memory[Asked(context: made.context, url: url)]
      else { return .init(.rejected, candidate) }
      return .init(isInteresting ? .interesting : .boring, made.choices)
    }
  }

  /// Whether an exchange breaks the same law in the same way.
  static func shows(_ symptom: Symptom, _ exchange: ContextExchange) -> Bool {
    let assessment = ContextAssessor.assess(exchange)
    return assessment.property == symptom.property && assessment.kind == symptom.kind
  }
}
