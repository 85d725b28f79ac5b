internal import Choices
internal import HarnessModel
internal import Judgement

/// Makes a hit as small as it gets while the same target shows the same symptom.
///
/// First the choices of the whole case: fewer techniques, simpler ones, a simpler policy. Then the
/// question itself, whatever made it.
struct HitShrinker {
  /// What shrinking came to.
  struct Result {
    var question: Inquiry.Question
    /// What the question shows: the law may be another one where the URL was too long to be studied.
    var symptom: Symptom
    /// What the smallest case needed of techniques and policy.
    var cause: Cause
    var isMinimal: Bool
  }

  let policies: PolicySource
  let cases: CaseSource
  let questions: QuestionShrinker

  /// How much one finding may cost: a crash costs a restart, a hang its whole time limit.
  ///
  /// An ordinary one is asked in a few hundred questions, since a run may shrink hundreds of hits.
  static func limits(_ kind: Finding.Kind) -> Shrinker.Limits {
    switch kind {
    case .hang: .init(probes: 8, stall: 8, batch: 1)
    case .crash, .protocolBreach: .init(probes: 120, stall: 60, batch: 8)
    default: .init(probes: 600, stall: 200)
    }
  }

  func shrink(_ hit: Hit) -> Result {
    var memory = QuestionShrinker.Memory()
    let request = hit.request
    var question = Self.question(hit.made, hit.arena, cases.table, request)
    let aim = questions.aim(hit.symptom, hit.severity, question)
    let search = Shrinker(limits: Self.limits(hit.symptom.kind)).shrink(hit.choices) { candidates in
      probe(candidates, aim, request, &memory)
    }
    var cause = Cause(symptom: hit.symptom, steps: hit.steps, features: hit.features)
    if let (made, arena, _) = make(search.sequence) {
      question = Self.question(made, arena, cases.table, request)
      cause = Cause(
        symptom: hit.symptom, steps: Hit.steps(made, arena), features: Hit.features(arena))
    }
    let smallest = smallest(question, hit.symptom, hit.severity, hit)
    return Result(
      question: smallest.question, symptom: smallest.symptom, cause: cause,
      isMinimal: search.ending == .minimal && smallest.isMinimal)
  }

  /// The smallest question that shows what a plain spelling shows, which no technique made.
  func shrink(_ plain: Attribution.Plain, behind hit: Hit) -> Result {
    let smallest = smallest(plain.question, plain.symptom, plain.severity, hit)
    let cause = Cause(
      symptom: plain.symptom, steps: hit.steps, features: Features(smallest.question.policy))
    return Result(
      question: smallest.question, symptom: smallest.symptom, cause: cause,
      isMinimal: smallest.isMinimal)
  }

  /// The smallest question that shows a symptom: from the ladder if that has one, from what was hit if not.
  private func smallest(
    _ question: Inquiry.Question, _ symptom: Symptom, _ severity: SeverityClass, _ hit: Hit
  ) -> (question: Inquiry.Question, symptom: Symptom, isMinimal: Bool) {
    guard let rung = questions.firstRung(showing: symptom, severity, in: question, hit.answer) else {
      return questions.shrink(question, symptom, severity)
    }
    var start = rung.question
    start.trail = question.trail
    return questions.shrink(start, symptom, rung.severity)
  }

  /// The question that a case asks.
  static func question(
    _ made: Case, _ arena: Arena, _ table: TechniqueTable, _ request: Companions.Request? = nil
  ) -> Inquiry.Question {
    Inquiry.Question(
      policy: arena.policy, url: made.url, trail: trail(made, arena, table),
      base: made.anchor.map(arena.plainURL), request: request)
  }

  /// The names of the techniques of a case, that of the entry first.
  static func trail(_ made: Case, _ arena: Arena, _ table: TechniqueTable) -> [TechniqueID] {
    let entry = arena.misspelling.map { [table.ids[Int($0)]] } ?? []
    return entry + (0..<made.stepCount).map { table.ids[Int(made.steps[$0])] }
  }

  // MARK: - Choices

  private func make(_ choices: ChoiceSequence) -> (Case, Arena, ChoiceSequence)? {
    var draw = Draw(replaying: choices)
    guard let arena = try? policies.make(&draw), let made = try? cases.make(&draw, in: arena) else {
      return nil
    }
    return (made, arena, draw.sequence)
  }

  private func probe(
    _ candidates: [ChoiceSequence], _ aim: Aim, _ request: Companions.Request?,
    _ memory: inout QuestionShrinker.Memory
  ) -> [Shrinker.Probe] {
    let made = candidates.map { candidate in
      make(candidate).map { (Self.question($0.0, $0.1, cases.table, request), $0.2) }
    }
    questions.answer(made.compactMap { $0?.0 }, aim, &memory)
    if questions.isOver { return candidates.map { .init(.abandoned, $0) } }
    return zip(candidates, made).map { candidate, made in
      guard let (question, sequence) = made, let isInteresting = memory[question] else {
        return .init(.rejected, candidate)
      }
      return .init(isInteresting ? .interesting : .boring, sequence)
    }
  }
}
