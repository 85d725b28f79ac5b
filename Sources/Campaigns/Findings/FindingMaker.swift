internal import HarnessModel
internal import Judgement

/// Makes a finding of a hit: shrinks it, asks again to be sure, explains it.
struct FindingMaker {
  let target: TargetID
  let version: ForeignText
  let plan: CampaignPlan
  let pages: [PropertyID: PropertyPage]
  let inquiry: Inquiry
  let shrinker: HitShrinker

  /// The longest input kept beside the smallest one, in bytes.
  ///
  /// Megabytes that differ in nothing but their length help nobody; the seed still makes them.
  static let longestKept = 8_192

  /// The property that the same question has the same answer.
  static let determinism = PropertyID("P-56")

  /// The finding of a hit, and what explains further hits.
  ///
  /// - Parameter plain: the plain spelling to show in its place, if that is answered as wrongly.
  func finding(of hit: Hit, behind plain: Attribution.Plain?) -> (Finding, Cause) {
    let original = HitShrinker.question(hit.made, hit.arena, shrinker.cases.table, hit.request)
    let settled = inquiry.isOver ? nil : settled(hit, original, plain)
    if let settled, !inquiry.isOver { return settled }
    // What came since says nothing about the target; the hit itself does.
    let exchange = Exchange(
      oracle: inquiry.oracles[original.policy], url: original.url, answer: hit.answer)
    let finding = make(
      hit.symptom, hit.severity, original, original, exchange, isMinimal: false, explanation: nil)
    return (finding, Cause(symptom: hit.symptom, steps: hit.steps, features: hit.features))
  }

  private func settled(
    _ hit: Hit, _ original: Inquiry.Question, _ plain: Attribution.Plain?
  ) -> (Finding, Cause) {
    let unsettled = Cause(
      symptom: Symptom(property: hit.symptom.property, kind: hit.symptom.kind), steps: hit.steps,
      features: hit.features)
    if let finding = flicker(original, first: hit.answer, hit.symptom) { return (finding, unsettled) }
    let result = plain.map { shrinker.shrink($0, behind: hit) } ?? shrinker.shrink(hit)
    if let finding = flicker(result.question, first: nil, hit.symptom) { return (finding, result.cause) }
    let exchanges = inquiry.ask([result.question, original])
    var (question, isMinimal, symptom) = (result.question, result.isMinimal, result.symptom)
    var exchange = exchanges[0]
    var severity = symptom.severity(in: exchange)
    if severity == nil {
      (question, isMinimal, symptom, exchange) = (original, false, hit.symptom, exchanges[1])
      severity = symptom.severity(in: exchange)
    }
    let finding = make(
      symptom, severity ?? hit.severity, question, original, exchange, isMinimal: isMinimal,
      explanation: nil)
    return (finding, result.cause)
  }

  /// The finding of a gate that answers one question differently, if it does so now.
  func flicker(_ question: Inquiry.Question) -> Finding? {
    flicker(question, first: nil, Symptom(property: Self.determinism, kind: .flaky), always: true)
  }

  /// Asks again several times; a finding if not all answers are alike.
  private func flicker(
    _ question: Inquiry.Question, first: Answer?, _ symptom: Symptom, always: Bool = false
  ) -> Finding? {
    guard symptom.kind != .hang, symptom.kind != .crash else { return nil }
    var exchanges: [Exchange] = []
    for _ in 0..<plan.profile.repetitions { exchanges += inquiry.ask([question]) }
    let answers = (first.map { [$0] } ?? []) + exchanges.map(\.answer)
    guard let exchange = exchanges.last else { return nil }
    let isSteady = answers.allSatisfy { Self.isAlike($0, answers[0]) }
    if isSteady { return nil }
    let symptom = Symptom(property: Self.determinism, kind: .flaky)
    return make(
      symptom, pages[Self.determinism]?.severity ?? .s2, question, question, exchange,
      isMinimal: false, explanation: Explanation.flicker(exchange, answers))
  }

  /// Whether two answers come to the same; what a target says beside its verdict may change.
  static func isAlike(_ a: Answer, _ b: Answer) -> Bool {
    switch (a, b) {
    case (.verdict(let one, _), .verdict(let other, _)): one == other
    case (.declined, .declined), (.failed, .failed), (.crashed, .crashed), (.hung, .hung): true
    case (.garbled(let one, _), .garbled(let other, _)): one == other
    default: false
    }
  }

  private func make(
    _ symptom: Symptom, _ severity: SeverityClass, _ question: Inquiry.Question,
    _ original: Inquiry.Question, _ exchange: Exchange, isMinimal: Bool, explanation: Prose?
  ) -> Finding {
    let page = pages[symptom.property]
    let readings = exchange.oracle.readings(of: question.url).map { $0.cut(to: Self.longestKept) }
    let minimal = Finding.Input(policy: question.policy, url: question.url)
    let base = symptom.kind == .inconsistent ? exchange.urlBeside ?? question.base : nil
    let original = original.url.bytes.count <= Self.longestKept ? original : question
    let token = ReplayToken(
      policy: question.policy, url: question.url, base: question.base, property: symptom.property,
      kind: symptom.kind, fetchers: plan.fetchers, target: target, targetVersion: version,
      trail: question.trail, turn: question.request?.turn)
    return Finding(
      id: Self.identifier(symptom, minimal, target), property: symptom.property,
      title: page?.title ?? "the same question has the same answer", kind: symptom.kind,
      severity: severity, cwe: page?.cwe ?? [362], advisories: page?.advisories ?? [], target: target,
      trail: question.trail, minimal: minimal,
      original: .init(policy: original.policy, url: original.url), base: base, isMinimal: isMinimal,
      expectation: exchange.expectation, answer: exchange.answer, readings: readings,
      explanation: explanation ?? Explanation.of(exchange, symptom, page, readings),
      replay: token.text, count: 1,
      exemplars: original.url == question.url ? [question.url] : [question.url, original.url])
  }

  /// A gate that flickers does so whatever it is asked: one finding for all of it.
  private static func identifier(
    _ symptom: Symptom, _ minimal: Finding.Input, _ target: TargetID
  ) -> String {
    guard symptom.kind == .flaky else { return Fingerprint.of(symptom, minimal, target) }
    return Fingerprint.of(symptom, .init(policy: Policy(), url: ""), target)
  }
}

extension Exchange {
  /// The URL that a law about several answers compared with this one, under the same policy.
  fileprivate var urlBeside: URLText? {
    companions?.questions.first { $0.policy == policy && $0.url != url }?.url
  }
}
