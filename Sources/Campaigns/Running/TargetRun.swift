internal import Choices
internal import HarnessModel
internal import Judgement
internal import Targets

/// One target's part of a run: asks block after block with one always under way, judges, shrinks.
final class TargetRun {
  let target: TargetID
  let schedule: Schedule
  private let shelf: BlockShelf
  let plan: CampaignPlan
  let inquiry: Inquiry
  private let attribution: Attribution
  private let emit: (RunEvent) -> Void
  private let pages: [PropertyID: PropertyPage]
  private let version: ForeignText

  private var judge: CaseJudge
  private(set) var table = FindingTable()
  private var pending: [Pending] = []
  private var hits: [Hit] = []
  /// The first answer that was different when it was asked for again.
  private var flicker: (question: Inquiry.Question, cause: Cause)?
  private var blocksPending = 0
  /// Whether nothing more is to be handed over.
  private var isClosing = false
  private var silentBlocks = 0
  private var waivesNothing = true
  /// Hears every hit before it becomes a finding, and drops those that it does not pass on.
  var watch: ((Hit) -> Bool)?

  /// What was handed over and not collected, in order.
  private enum Pending {
    case block(PreparedBlock)
    case companions(RelationRound)
  }

  /// Blocks without a single verdict or refusal after which a target is given up.
  static let toleratedSilence = 3
  /// Blocks under way at once: one is generated and judged while the target works on the other.
  static let depth = 2

  init(
    _ target: TargetID, _ session: any TargetSession, _ plan: CampaignPlan, _ schedule: Schedule,
    _ shelf: BlockShelf? = nil, emit: @escaping (RunEvent) -> Void
  ) {
    self.target = target
    self.plan = plan
    self.schedule = schedule
    self.shelf = shelf ?? BlockShelf(schedule, targets: 1)
    self.emit = emit
    version = session.greeting.version
    inquiry = Inquiry(
      session, Oracles(fetchers: plan.fetchers, capabilities: session.greeting.capabilities))
    attribution = Attribution(inquiry)
    judge = CaseJudge(TallyBoard(schedule.cases.table, countsLabels: plan.countsLabels))
    pages = Dictionary(uniqueKeysWithValues: Properties.all.map { ($0.page.id, $0.page) })
  }

  /// The tallies so far.
  var board: TallyBoard { judge.board }

  /// Cases of this shard.
  private var planned: Int {
    let (total, shard) = (plan.casesPerTarget, plan.shard)
    let blocks = (total + Block.size - 1) / Block.size
    let own = (blocks - shard.index + shard.count - 1) / shard.count
    let isLastOurs = blocks > 0 && (blocks - 1) % shard.count == shard.index
    return own * Block.size - (isLastOurs ? blocks * Block.size - total : 0)
  }

  /// Asks everything planned.
  func run(until sign: StopSign) -> TargetPart.Ending {
    inquiry.isAbandoned = sign.isCancelled
    inquiry.session.abandon(when: sign.isCancelled)
    let total = plan.casesPerTarget
    let blocks = (total + Block.size - 1) / Block.size
    var ending = TargetPart.Ending.done
    for number in 0..<blocks where number % plan.shard.count == plan.shard.index {
      if let early = sign.ending(isLost: silentBlocks >= Self.toleratedSilence) {
        ending = early
        isClosing = true
        break
      }
      var block = shelf.block(number)
      block.truncate(to: total - number * Block.size)
      submit(block, number)
      settle()
    }
    drain()
    settle()
    return sign.isCancelled() ? .interrupted : ending
  }

  /// What was learned, once everything was asked.
  func part(_ ending: TargetPart.Ending) -> TargetPart {
    TargetPart(
      asked: board.asked, decided: board.decided, isInconclusive: board.isInconclusive,
      findings: table.rows.map(\.finding), ending: ending)
  }

  /// Tells the final counts of all findings and the coverage tables.
  func report() {
    for row in table.rows { emit(.finding(row.finding)) }
    for row in board.rows(target) { emit(.coverage(row)) }
  }

  // MARK: - Asking

  func submit(_ block: Block, _ number: Int) {
    var prepared = PreparedBlock(block, number: number, inquiry.oracles)
    prepared.submit(to: inquiry.session)
    pending.append(.block(prepared))
    blocksPending += 1
    while blocksPending >= Self.depth { collect() }
  }

  func drain() {
    while !pending.isEmpty { collect() }
  }

  private func collect() {
    switch pending.removeFirst() {
    case .block(let block): collect(block)
    case .companions(let round):
      hits += judge(round, round.batches.map { _ in inquiry.session.collect() })
    }
  }

  private func collect(_ block: PreparedBlock) {
    blocksPending -= 1
    let before = board.answered + board.declined
    // What the cases of a block showed whose rest is yet to be made.
    var signatures: [Signature]? = block.following > 0 ? [] : nil
    for group in block.groups { judge(group, inquiry.session.collect(), &signatures) }
    if let signatures, let group = block.groups.last?.group {
      submitRest(of: block, under: group, signatures)
    }
    // What is yet to follow may break the silence.
    silentBlocks =
      board.answered + board.declined > before ? 0 : silentBlocks + (block.following > 0 ? 0 : 1)
    emit(
      .progress(
        RunProgress(
          target: target, cases: board.asked, planned: planned, findings: table.count)))
  }

  /// Hands over the rest of a block, now that the answers to its first part are known.
  private func submitRest(of block: PreparedBlock, under group: Block.Group, _ signatures: [Signature]) {
    guard !isClosing else { return }
    // A batch that came back incomplete was not judged and leaves nothing to go by.
    let known = signatures.count == group.cases.count ? signatures : []
    let rest = schedule.continuation(of: group, known, count: block.following, number: block.number)
    var prepared = PreparedBlock(rest, number: block.number, inquiry.oracles)
    prepared.submit(to: inquiry.session)
    pending.append(.block(prepared))
    blocksPending += 1
  }

  // MARK: - Judging

  private func judge(
    _ prepared: PreparedBlock.Group, _ batch: AnsweredBatch, _ signatures: inout [Signature]?
  ) {
    guard var exchanges = GroupExchanges(prepared, batch) else { return }
    let group = prepared.group
    judge.board.count(group)
    let breaks = judge.judge(&exchanges, group, &signatures)
    for one in breaks { keep(one, batch.answers[exchanges.bases.count + one.place], group) }
    if let round = relationRound(prepared, &exchanges, broken: breaks.map(\.place)) {
      for batch in round.batches { inquiry.session.submit(batch) }
      pending.append(.companions(round))
    }
    let first = exchanges.bases.count
    if batch.answers[first].verdict != batch.answers[first + group.cases.count].verdict, flicker == nil {
      noteFlicker(group)
    }
  }

  /// Counts what a law about several answers said.
  func count(_ relation: Assessment) { judge.board.count(relation) }

  /// Keeps a case in which a law is broken, to be made a finding of.
  private func keep(_ one: CaseJudge.Break, _ answer: Answer, _ group: Block.Group) {
    guard let kind = one.broken.kind, let severity = one.broken.severity else { return }
    let made = group.cases[one.place]
    let choices = schedule.choices(of: group.recipes[one.place], in: group.arena, made)
    hits.append(
      Hit(
        symptom: Symptom(property: one.broken.property, kind: kind), severity: severity,
        arena: group.arena, made: made, choices: group.policyChoices + choices, answer: answer,
        number: one.number))
  }

  private func noteFlicker(_ group: Block.Group) {
    let made = group.cases[0]
    let symptom = Symptom(property: FindingMaker.determinism, kind: .flaky)
    flicker = (
      HitShrinker.question(made, group.arena, schedule.cases.table),
      Cause(symptom: symptom, steps: [], features: [])
    )
  }

  // MARK: - Finding

  /// Counts hits that a finding explains, and makes findings of the others.
  ///
  /// Shrinking asks questions of its own, so that everything under way is collected first.
  func settle() {
    if let watch, !hits.isEmpty {
      drain()
      hits.removeAll { !watch($0) }
    }
    if hits.contains(where: { table.place(explaining: $0) == nil }) || flicker != nil { drain() }
    // The worst first: a finding explains what is no worse than itself.
    for hit in hits.sorted(by: { $0.severity.score > $1.severity.score }) { note(hit) }
    hits.removeAll(keepingCapacity: true)
    if let (question, cause) = flicker {
      flicker = nil
      if let finding = maker.flicker(question), table.add(finding, cause: cause, seen: question.url) {
        emit(.finding(finding))
      }
    }
  }

  private var maker: FindingMaker {
    FindingMaker(
      target: target, version: version, plan: plan, pages: pages, inquiry: inquiry,
      shrinker: HitShrinker(
        policies: schedule.policies, cases: schedule.cases,
        questions: QuestionShrinker(
          inquiry: inquiry, attribution: attribution, ladder: schedule.ladder,
          deadline: .now + QuestionShrinker.longest)))
  }

  /// Counts a hit with the finding that explains it, or makes one.
  private func note(_ hit: Hit) {
    if let place = table.place(explaining: hit) { return table.count(hit.made.url, at: place) }
    let plain = plain(behind: hit)
    if let plain, count(hit, as: plain.symptom, plain.severity) { return }
    let (finding, cause) = maker.finding(of: hit, behind: plain)
    let shown = Symptom(property: finding.property, kind: finding.kind)
    if shown != hit.symptom, count(hit, as: shown, finding.severity) { return }
    if table.add(finding, cause: cause, seen: hit.made.url) { emit(.finding(finding)) }
  }

  /// Counts a hit with the finding of another symptom, if there is one.
  private func count(_ hit: Hit, as symptom: Symptom, _ severity: SeverityClass) -> Bool {
    var other = hit
    (other.symptom, other.severity) = (symptom, severity)
    guard let place = table.place(explaining: other) else { return false }
    table.count(hit.made.url, at: place)
    return true
  }

  /// The plain spelling of a hit's URL, if the target is as wrong about it.
  func plain(behind hit: Hit) -> Attribution.Plain? {
    guard hit.request == nil else { return nil }
    let exchange = Exchange(
      oracle: inquiry.oracles[hit.arena.policy], url: hit.made.url, answer: hit.answer)
    return attribution.plain(behind: exchange, hit.symptom, hit.severity)
  }
}
