internal import Conversations
internal import Encodings
internal import HarnessModel
internal import Judgement

/// Makes a finding of a hit: shrinks it, asks again to be sure, explains it.
struct ContextFindingMaker {
  let target: TargetID
  let version: ForeignText
  let plan: ContextPlan
  let inquiry: ContextInquiry
  let shrinker: ContextShrinker

  /// The finding of a hit.
  func finding(of hit: ContextHit) -> Finding {
    let original = (context: hit.context, url: hit.question.url)
    var smallest = original
    var trail = hit.question.trail
    var isMinimal = false
    if let shrunk = shrinker.shrink(hit), let question = shrunk.made.questions.first {
      smallest = (shrunk.made.context, question.url)
      trail = question.trail
      isMinimal = shrunk.isMinimal
    }
    let again = inquiry.ask([smallest, smallest, original])
    let answers = again.prefix(2).map(\.answer)
    if !FindingMaker.isAlike(answers[0], answers[1]) {
      let symptom = Symptom(property: FindingMaker.determinism, kind: .flaky)
      return make(symptom, .s2, again[1], original, trail, isMinimal: false)
    }
    guard ContextShrinker.shows(hit.symptom, again[0]) else {
      return make(hit.symptom, hit.severity, again[2], original, hit.question.trail, isMinimal: false)
    }
    let severity = ContextAssessor.assess(again[0]).severity ?? hit.severity
    return make(hit.symptom, severity, again[0], original, trail, isMinimal: isMinimal)
  }

  /// The finding of a gate through which a session tells more than was permitted.
  func leak(_ admissions: SessionAdmissions) -> Finding {
    let conversation = LinkConversation(links: admissions.given, uses: admissions.uses)
    let exchange = inquiry.ask([(conversation.context(after: []), conversation.link(0))])[0]
    let symptom = Symptom(property: ContextAssessor.capacity.id, kind: .leak)
    var finding = make(
      symptom, ContextAssessor.capacity.severity, exchange, (exchange.bench.context, exchange.url), [],
      isMinimal: true)
    let why = Prose(parts: [.ours(ContextAssessor.capacity.whyItMatters)])
    finding.explanation = admissions.prose + " " + why
    return finding
  }

  private func make(
    _ symptom: Symptom, _ severity: SeverityClass, _ exchange: ContextExchange,
    _ original: (context: FetchContext, url: URLText), _ trail: [TechniqueID], isMinimal: Bool
  ) -> Finding {
    let page = ContextLaws.named[symptom.property]
    let ruling = exchange.bench.explained(exchange.ruling, for: exchange.url)
    let context = exchange.bench.context
    let token = ContextReplayToken(
      policy: plan.policy, context: context, url: exchange.url, property: symptom.property,
      kind: symptom.kind, rules: inquiry.rules.name, target: target, targetVersion: version)
    return Finding(
      id: identifier(symptom), property: symptom.property,
      title: page?.title ?? "the same question has the same answer", kind: symptom.kind,
      severity: severity, cwe: page?.cwe ?? [362], advisories: page?.advisories ?? [], target: target,
      trail: trail, minimal: .init(policy: plan.policy, url: exchange.url),
      original: .init(policy: plan.policy, url: original.url), isMinimal: isMinimal,
      expectation: ruling.expectation, answer: exchange.answer, readings: [],
      explanation: ContextExplanation.of(exchange, ruling, page), replay: token.text, count: 1,
      exemplars: original.url == exchange.url ? [exchange.url] : [exchange.url, original.url],
      context: ContextEvidence(
        context: context, original: original.context, ruling: ruling, rules: inquiry.rules.name))
  }

  /// One finding for each law that a target breaks: its name follows from both.
  private func identifier(_ symptom: Symptom) -> String {
    var fields = FieldWriter()
    fields.add("context finding")
    fields.add(symptom.property.rawValue)
    fields.add(symptom.kind.rawValue)
    fields.add(target.rawValue)
    return String(SHA256.hex(fields.bytes).prefix(12))
  }
}
