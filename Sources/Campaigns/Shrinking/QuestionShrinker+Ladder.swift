internal import HarnessModel
internal import Judgement

extension QuestionShrinker {
  /// Questions of the ladder that are asked for one finding.
  static let mostRungs = 1_500

  /// The first question of the ladder that shows a symptom, and how bad it is there.
  ///
  /// Only harm that one answer does is looked for; deaths and nonsense stay with what caused them, since
  /// each cause of those is a defect of its own.
  func firstRung(
    showing symptom: Symptom, _ severity: SeverityClass, in question: Inquiry.Question, _ answer: Answer
  ) -> (question: Inquiry.Question, severity: SeverityClass)? {
    guard let verdict = answer.verdict, Self.isTold(symptom.kind), question.request == nil else { return nil }
    let features = Features(question.policy)
    // Some laws look at what the target says beside its verdict, which nobody knows before it is asked.
    let needsMore = !isShown(symptom, by: verdict, to: question)
    var left = Self.mostRungs
    for place in 0..<ladder.count where left > 0 && !isOver && ladder.fits(symptom.kind, features, at: place)
    {
      let known = ladder.rungs(at: place, Ladder.Key(symptom: symptom, verdict: verdict), inquiry.oracles)
      let rungs =
        needsMore
        ? ladder.rungs(at: place, inquiry.oracles).prefix(left)
        : known.filter { $0.severity.score >= severity.score }.prefix(left)
      left -= rungs.count
      if let found = first(of: rungs, under: ladder.policy(at: place), symptom, severity) { return found }
    }
    return nil
  }

  /// Whether a bare verdict on a question shows a symptom.
  private func isShown(_ symptom: Symptom, by verdict: Verdict, to question: Inquiry.Question) -> Bool {
    let oracle = inquiry.oracles[question.policy]
    let exchange = Exchange(oracle: oracle, url: question.url, answer: .verdict(verdict, nil))
    return symptom.severity(in: exchange) != nil
  }

  private func first(
    of rungs: ArraySlice<Rung>, under policy: Policy, _ symptom: Symptom, _ least: SeverityClass
  ) -> (question: Inquiry.Question, severity: SeverityClass)? {
    var (rest, width) = (rungs, 4)
    while !rest.isEmpty, !isOver {
      let part = rest.prefix(width)
      rest = rest.dropFirst(width)
      width = min(width * 2, 64)
      let questions = part.map { Inquiry.Question(policy: policy, url: $0.url) }
      for (question, exchange) in zip(questions, inquiry.ask(questions)) {
        guard let severity = symptom.severity(in: exchange), severity.score >= least.score,
          attribution.plain(behind: exchange, symptom, severity) == nil
        else { continue }
        return (question, severity)
      }
    }
    return nil
  }

  /// The same about the entry of the first policy of the ladder that still shows it, where one entry is left.
  ///
  /// The name of the entry is put in the place of the old one wherever the URL has it.
  func renamed(_ question: Inquiry.Question, _ aim: Aim) -> Inquiry.Question {
    guard Self.isTold(aim.symptom.kind), question.request == nil, question.policy.entries.count == 1 else {
      return question
    }
    let features = Features(question.policy)
    var candidates: [Inquiry.Question] = []
    for place in 0..<ladder.count {
      let policy = ladder.policy(at: place)
      if policy == question.policy { break }
      guard policy.entries.count == 1, (policy.allowed == nil) == (question.policy.allowed == nil),
        Features(policy).isSubset(of: features)
      else { continue }
      var candidate = question
      candidate.policy = policy
      candidate.url = question.url.renaming(question.policy.entries[0], to: policy.entries[0])
      candidates.append(candidate)
    }
    var memory = Memory()
    answer(candidates, aim, &memory)
    return candidates.first { memory[$0] == true } ?? question
  }

  private static func isTold(_ kind: Finding.Kind) -> Bool {
    switch kind {
    case .bypass, .evasion, .differential, .overblock, .deadEntry, .badConfigAccepted: true
    default: false
    }
  }
}

extension URLText {
  /// The URL with the name of one entry, and its path where that follows, replaced by those of another.
  fileprivate func renaming(_ entry: EntryText, to other: EntryText) -> URLText {
    let (old, new) = (entry.bytes.split(at: UInt8(ascii: "/")), other.bytes.split(at: UInt8(ascii: "/")))
    guard !old.host.isEmpty else { return self }
    var renamed: [UInt8] = []
    var rest = bytes[...]
    while let place = rest.firstRange(of: old.host) {
      renamed += rest[..<place.lowerBound] + new.host
      rest = rest[place.upperBound...]
      if !old.path.isEmpty, rest.starts(with: old.path) {
        renamed += new.path
        rest = rest.dropFirst(old.path.count)
      }
    }
    return URLText(bytes: renamed + rest)
  }
}

extension [UInt8] {
  /// What is before a byte, and the rest with it.
  fileprivate func split(at byte: UInt8) -> (host: [UInt8], path: [UInt8]) {
    let place = firstIndex(of: byte) ?? endIndex
    return (Array(self[..<place]), Array(self[place...]))
  }
}
