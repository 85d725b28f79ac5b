internal import Choices
internal import HarnessModel
internal import Judgement

/// Makes a question as small as it gets while it shows the same symptom, whatever made it.
///
/// The bytes of the URL, so that techniques with one effect end in one input; then the entries of the
/// policy, and what a law about several answers adds to them.
struct QuestionShrinker {
  /// What was asked, and whether it shows what is sought.
  typealias Memory = [Inquiry.Question: Bool]

  let inquiry: Inquiry
  let attribution: Attribution
  let ladder: Ladder
  /// When to be content with what there is.
  let deadline: ContinuousClock.Instant

  /// The longest that one finding is made smaller.
  static let longest = Duration.seconds(60)
  /// URLs longer than this are not shrunk byte by byte.
  static let longestURL = 2_048
  /// URLs longer than this are cut first: each question about a long one costs as much as it is long.
  static let cutFrom = 512
  /// Entries that are tried one by one.
  static let mostEntries = 64

  /// What a smaller question must show to stand for this one.
  func aim(_ symptom: Symptom, _ severity: SeverityClass, _ question: Inquiry.Question) -> Aim {
    Aim(symptom, severity, question, inquiry.oracles[question.policy], attribution)
  }

  /// The smallest question, what it shows, and whether nothing smaller was left to try.
  func shrink(
    _ question: Inquiry.Question, _ symptom: Symptom, _ severity: SeverityClass
  ) -> (question: Inquiry.Question, symptom: Symptom, isMinimal: Bool) {
    var (question, symptom, isMinimal) = (question, symptom, true)
    var aim = aim(symptom, severity, question)
    if question.url.bytes.count > Self.cutFrom {
      question.url = shortened(question, aim)
      if let exchange = inquiry.ask([question]).first, let (shown, _) = Symptom.first(in: exchange) {
        symptom = shown
        aim = self.aim(symptom, severity, question)
      }
    }
    // Two spellings of one URL belong together; companions follow whatever becomes of theirs.
    let isRelation = symptom.kind == .inconsistent && question.request == nil
    if question.url.bytes.count > Self.longestURL {
      isMinimal = false
    } else if !isRelation {
      (question.url, isMinimal) = shrinkBytes(of: question, aim)
    }
    question.policy = fewerEntries(question, aim)
    question = renamed(question, aim)
    question.request = smallerTurn(question, aim)
    return (question, symptom, isMinimal && !isOver)
  }

  /// Whether no more may be asked: the time is over, or nobody waits any longer.
  var isOver: Bool { inquiry.isOver || ContinuousClock.now >= deadline }

  /// Asks what wasn't asked before; nothing more when the time is over.
  func answer(_ questions: [Inquiry.Question], _ aim: Aim, _ memory: inout Memory) {
    answer(questions, &memory, aim.isKept)
  }

  func answer(
    _ questions: [Inquiry.Question], _ memory: inout Memory, _ isKept: (Exchange) -> Bool
  ) {
    guard !isOver else { return }
    var fresh: [Inquiry.Question] = []
    for question in questions where memory[question] == nil {
      memory[question] = false
      fresh.append(question)
    }
    for (question, exchange) in zip(fresh, inquiry.ask(fresh)) { memory[question] = isKept(exchange) }
  }

  private func shrinkBytes(
    of question: Inquiry.Question, _ aim: Aim
  ) -> (url: URLText, isMinimal: Bool) {
    var memory = Memory()
    let limits = HitShrinker.limits(aim.symptom.kind)
    let passes: [any ShrinkPass.Type] = [DeleteSpans.self, DeleteRuns.self, SimplifyBytes.self]
    let search = Shrinker(limits: limits, passes: passes).shrink(ByteSequence.encode(question.url)) {
      candidates in
      let questions = candidates.map { candidate in
        var other = question
        other.url = ByteSequence.decode(candidate)
        return ByteSequence.addsNoDelimiter(other.url, to: question.url) ? other : nil
      }
      answer(questions.compactMap { $0 }, aim, &memory)
      if isOver { return candidates.map { .init(.abandoned, $0) } }
      return zip(candidates, questions).map { candidate, asked in
        guard let asked, let isInteresting = memory[asked] else { return .init(.rejected, candidate) }
        return .init(isInteresting ? .interesting : .boring, ByteSequence.encode(asked.url))
      }
    }
    return (ByteSequence.decode(search.sequence), search.ending == .minimal)
  }
}

// MARK: - Policies

extension QuestionShrinker {
  /// The policy with as few entries as still show the symptom.
  private func fewerEntries(_ question: Inquiry.Question, _ aim: Aim) -> Policy {
    var memory = Memory()
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
    while policy.entries.count > 1, policy.entries.count <= Self.mostEntries, !isOver {
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

  /// The request for as few further entries as still show the symptom.
  private func smallerTurn(_ question: Inquiry.Question, _ aim: Aim) -> Companions.Request? {
    guard let request = question.request, request.turn.size > 0 else { return question.request }
    var smallest = request
    // A limit on entries lies anywhere: halve what is left between what shows it and what does not.
    var (low, high) = (-1, request.turn.size)
    while high - low > 1, !isOver {
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
