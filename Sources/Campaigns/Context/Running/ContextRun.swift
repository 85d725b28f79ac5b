internal import Choices
internal import Conversations
internal import HarnessModel
internal import Judgement
internal import Targets

/// One target's part of a campaign against the context rule.
final class ContextRun {
  let target: TargetID
  private let plan: ContextPlan
  private let source: ContextCaseSource
  let inquiry: ContextInquiry
  private let emit: (RunEvent) -> Void
  private let version: ForeignText
  private let root: UInt64

  private(set) var board = ContextBoard()
  private(set) var table = FindingTable()
  /// Conversations under way, with what is needed to judge the answers.
  private var pending: [(number: Int, made: ContextCase, bench: ContextBench)] = []
  private var hits: [ContextHit] = []
  private var silent = 0
  /// Hears every hit before it becomes a finding, and drops those that it does not pass on.
  var watch: ((ContextHit) -> Bool)?

  /// Conversations handed over before the first answer is awaited.
  static let depth = 128
  /// Conversations without a single verdict after which a target is given up.
  static let toleratedSilence = 600

  init(
    _ target: TargetID, _ session: any TargetSession, _ plan: ContextPlan, _ source: ContextCaseSource,
    emit: @escaping (RunEvent) -> Void
  ) {
    self.target = target
    self.plan = plan
    self.source = source
    self.emit = emit
    version = session.greeting.version
    inquiry = ContextInquiry(session, plan, target)
    root = plan.root
  }

  /// Asks everything planned.
  func run(until sign: StopSign) -> TargetPart.Ending {
    for number in 0..<plan.conversationsPerTarget
    where number % plan.shard.count == plan.shard.index {
      if number % 64 == 0, let early = sign.ending(isLost: silent >= Self.toleratedSilence) {
        return finish(early)
      }
      if let made = ContextCase(number, root: root, source) { submit(number, made) }
      if pending.count >= Self.depth {
        while pending.count > Self.depth / 2 { collect() }
        settle()
      }
    }
    return finish(.done)
  }

  /// What the target admits in a session, once everything was asked.
  private(set) var admissions: SessionAdmissions?

  /// Asks what a session can tell, and holds it against the limit that was asked for.
  func measure() {
    admissions = SessionSurvey(inquiry: inquiry, limits: plan.session).admissions(of: target)
    guard let admissions, let limit = plan.maxBits, admissions.bits > limit else { return }
    let maker = ContextFindingMaker(
      target: target, version: version, plan: plan, inquiry: inquiry,
      shrinker: ContextShrinker(source: source, inquiry: inquiry))
    let finding = maker.leak(admissions)
    let symptom = Symptom(property: finding.property, kind: finding.kind)
    let cause = Cause(symptom: symptom, steps: [], features: [])
    if table.add(finding, cause: cause, seen: finding.minimal.url) { emit(.finding(finding)) }
  }

  /// Tells the final counts of all findings and the coverage tables.
  func report() {
    for row in table.rows { emit(.finding(row.finding)) }
    for row in board.rows(target) { emit(.coverage(row)) }
  }

  /// What was learned, once everything was asked.
  func part(_ ending: TargetPart.Ending) -> TargetPart {
    TargetPart(
      asked: board.all.asked, decided: board.decided, isInconclusive: board.isInconclusive,
      findings: table.rows.map(\.finding), ending: ending)
  }

  private func finish(_ ending: TargetPart.Ending) -> TargetPart.Ending {
    drain()
    settle()
    return ending
  }

  private func drain() {
    while !pending.isEmpty { collect() }
  }

  private func submit(_ number: Int, _ made: ContextCase) {
    inquiry.session.submit(
      QuestionBatch(policy: plan.policy, context: made.context, urls: made.questions.map(\.url)))
    pending.append((number, made, inquiry.bench(made.context)))
  }

  private func collect() {
    let (number, made, bench) = pending.removeFirst()
    let batch = inquiry.session.collect()
    let before = board.answered
    board.conversations += 1
    for (place, question) in made.questions.enumerated() where place < batch.answers.count {
      let exchange = ContextExchange(bench: bench, url: question.url, answer: batch.answers[place])
      let assessment = ContextAssessor.assess(exchange)
      board.count(question, exchange.ruling, assessment)
      guard let kind = assessment.kind, let severity = assessment.severity else { continue }
      hits.append(
        ContextHit(
          number: number, symptom: Symptom(property: assessment.property, kind: kind), severity: severity,
          context: made.context, question: question, choices: made.choices + made.recipes[place]))
    }
    silent = board.answered > before ? 0 : silent + 1
    if board.conversations % 512 == 0 { progress() }
  }

  private func progress() {
    emit(
      .progress(
        RunProgress(target: target, cases: board.all.asked, planned: nil, findings: table.count)))
  }

  /// Counts hits that a finding explains, and makes findings of the others.
  private func settle() {
    if let watch { hits.removeAll { !watch($0) } }
    if hits.contains(where: { table.place(explaining: $0) == nil }) { drain() }
    let maker = ContextFindingMaker(
      target: target, version: version, plan: plan, inquiry: inquiry,
      shrinker: ContextShrinker(source: source, inquiry: inquiry))
    for hit in hits {
      if let place = table.place(explaining: hit) {
        table.count(hit.question.url, at: place)
      } else {
        let finding = maker.finding(of: hit)
        let cause = Cause(symptom: hit.symptom, steps: [], features: [])
        if table.add(finding, cause: cause, seen: hit.question.url) { emit(.finding(finding)) }
      }
    }
    hits.removeAll(keepingCapacity: true)
  }
}
