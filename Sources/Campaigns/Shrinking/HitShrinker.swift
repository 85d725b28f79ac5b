internal import Choices
internal import HarnessModel
internal import Judgement

/// Makes a hit as small as it gets while the same target shows the same symptom.
///
/// First the choices of the whole case: fewer techniques, simpler ones, a simpler policy. Then the
/// bytes of the URL, whatever made them, so that techniques with one effect end in one input. Then
/// the entries of the policy.
struct HitShrinker {
  /// What shrinking came to.
  struct Result {
    var question: Inquiry.Question
    /// What the smallest case needed of techniques and policy.
    var cause: Cause
    var isMinimal: Bool
  }

  let policies: PolicySource
  let cases: CaseSource
  let inquiry: Inquiry

  /// URLs longer than this are not shrunk byte by byte.
  static let longestURL = 2_048
  /// How often a longer one is halved.
  static let cuts = 10
  /// Entries that are tried one by one.
  static let mostEntries = 64

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
    let limits = Self.limits(hit.symptom.kind)
    var memory: [Inquiry.Question: Bool] = [:]
    let request = hit.request
    var question = Self.question(hit.made, hit.arena, cases.table, request)
    let aim = Aim(hit.symptom, question, inquiry.oracles[question.policy])
    let search = Shrinker(limits: limits).shrink(hit.choices) { candidates in
      probe(candidates, aim, request, &memory)
    }
    var cause = Cause(symptom: hit.symptom, steps: hit.steps, features: hit.features)
    if let (made, arena, _) = make(search.sequence) {
      question = Self.question(made, arena, cases.table, request)
      cause = Cause(
        symptom: hit.symptom, steps: Hit.steps(made, arena), features: Hit.features(arena))
    }
    var isMinimal = search.ending == .minimal
    // Two spellings of one URL belong together; companions follow whatever becomes of theirs.
    let isRelation = hit.symptom.kind == .inconsistent && request == nil
    if !isRelation, question.url.bytes.count <= Self.longestURL {
      let bytes = shrinkBytes(of: question, aim, limits)
      question.url = bytes.url
      isMinimal = isMinimal && bytes.isMinimal
    } else if question.url.bytes.count > Self.longestURL {
      question.url = shortened(question, aim)
      isMinimal = false
    }
    question.policy = fewerEntries(question, aim)
    question.request = smallerTurn(question, aim)
    return Result(question: question, cause: cause, isMinimal: isMinimal)
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
    _ memory: inout [Inquiry.Question: Bool]
  ) -> [Shrinker.Probe] {
    let made = candidates.map { candidate in
      make(candidate).map { (Self.question($0.0, $0.1, cases.table, request), $0.2) }
    }
    answer(made.compactMap { $0?.0 }, aim, &memory)
    return zip(candidates, made).map { candidate, made in
      guard let (question, sequence) = made, let isInteresting = memory[question] else {
        return .init(.rejected, candidate)
      }
      return .init(isInteresting ? .interesting : .boring, sequence)
    }
  }

  /// Asks what wasn't asked before.
  private func answer(
    _ questions: [Inquiry.Question], _ aim: Aim, _ memory: inout [Inquiry.Question: Bool]
  ) {
    var fresh: [Inquiry.Question] = []
    for question in questions where memory[question] == nil {
      memory[question] = false
      fresh.append(question)
    }
    for (question, exchange) in zip(fresh, inquiry.ask(fresh)) {
      memory[question] = aim.isKept(by: exchange)
    }
  }

  // MARK: - Bytes

  private func shrinkBytes(
    of question: Inquiry.Question, _ aim: Aim, _ limits: Shrinker.Limits
  ) -> (url: URLText, isMinimal: Bool) {
    var memory: [Inquiry.Question: Bool] = [:]
    let passes: [any ShrinkPass.Type] = [DeleteSpans.self, DeleteRuns.self, SimplifyBytes.self]
    let search = Shrinker(limits: limits, passes: passes).shrink(ByteSequence.encode(question.url)) {
      candidates in
      let questions = candidates.map { candidate in
        var other = question
        other.url = ByteSequence.decode(candidate)
        return ByteSequence.addsNoDelimiter(other.url, to: question.url) ? other : nil
      }
      answer(questions.compactMap { $0 }, aim, &memory)
      return zip(candidates, questions).map { candidate, asked in
        guard let asked, let isInteresting = memory[asked] else { return .init(.rejected, candidate) }
        return .init(isInteresting ? .interesting : .boring, ByteSequence.encode(asked.url))
      }
    }
    return (ByteSequence.decode(search.sequence), search.ending == .minimal)
  }

  /// A long URL with as much of its middle cut out, by halves, as still shows the symptom.
  ///
  /// Few questions are asked: what makes a gate slow costs its whole time limit each time.
  private func shortened(_ question: Inquiry.Question, _ aim: Aim) -> URLText {
    var memory: [Inquiry.Question: Bool] = [:]
    var best = question
    for _ in 0..<Self.cuts where best.url.bytes.count > Self.longestURL {
      let bytes = best.url.bytes
      let middle = bytes.count / 4..<bytes.count * 3 / 4
      var shorter = best
      shorter.url = URLText(bytes: Array(bytes[..<middle.lowerBound] + bytes[middle.upperBound...]))
      answer([shorter], aim, &memory)
      guard memory[shorter] == true else { break }
      best = shorter
    }
    return best.url
  }

  // MARK: - Entries

  /// The policy with as few entries as still show the symptom.
  private func fewerEntries(_ question: Inquiry.Question, _ aim: Aim) -> Policy {
    var memory: [Inquiry.Question: Bool] = [:]
    func shows(_ policies: [Policy]) -> Policy? {
      let questions = policies.map { policy in
        var other = question
        other.policy = policy
        return other
      }
      answer(questions, aim, &memory)
      return questions.first { memory[$0] == true }?.policy
    }
    guard aim.symptom.kind != .hang else { return question.policy }
    let entries = question.policy.entries
    guard entries.count > 1 else { return question.policy }
    let alone = Spread.evenly(entries, Self.mostEntries).map { question.policy.keeping([$0]) }
    if let single = shows(alone) { return single }
    var policy = question.policy
    while policy.entries.count > 1, policy.entries.count <= Self.mostEntries {
      let fewer = policy.entries.indices.map { place in
        var kept = policy.entries
        kept.remove(at: place)
        return policy.keeping(kept)
      }
      guard let next = shows(fewer) else { break }
      policy = next
    }
    return policy
  }
}

extension HitShrinker {
  /// The request for as few further entries as still show the symptom.
  private func smallerTurn(_ question: Inquiry.Question, _ aim: Aim) -> Companions.Request? {
    guard let request = question.request, request.turn.size > 0 else { return question.request }
    var smallest = request
    // A limit on entries lies anywhere: halve what is left between what shows it and what does not.
    var (low, high) = (-1, request.turn.size)
    while high - low > 1 {
      let middle = (low + high) / 2
      var candidate = question
      candidate.request?.turn = Companions.Turn(seed: request.turn.seed, size: middle)
      guard let exchange = inquiry.ask([candidate]).first else { break }
      if aim.isKept(by: exchange) {
        (high, smallest) = (middle, candidate.request ?? request)
      } else {
        low = middle
      }
    }
    return smallest
  }
}

extension Policy {
  /// The policy with other entries in the list that decides.
  func keeping(_ entries: [EntryText]) -> Policy {
    var copy = self
    if allowed != nil { copy.allowed = entries } else { copy.blocked = entries }
    return copy
  }
}
