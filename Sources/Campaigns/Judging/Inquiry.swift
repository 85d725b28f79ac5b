internal import HarnessModel
internal import Judgement
internal import Targets

/// Asks a target about single questions, as shrinking and replaying do, and judges the answers.
final class Inquiry {
  /// One URL under one policy, with what its judgement needs.
  struct Question: Hashable {
    var policy: Policy
    var url: URLText
    var trail: [TechniqueID] = []
    /// The plain URL to ask beside it.
    var base: URLText?
    /// What a law about several answers asks for beside it.
    var request: Companions.Request?
  }

  let session: any TargetSession
  let oracles: Oracles
  /// Whether the answers are wanted no more; what comes then says nothing about the target.
  var isAbandoned: () -> Bool = { false }

  init(_ session: any TargetSession, _ oracles: Oracles) {
    self.session = session
    self.oracles = oracles
  }

  /// Whether what comes from now on says nothing about the target.
  var isOver: Bool { isAbandoned() || session.isLost }

  /// Asks all questions, in batches of those that follow each other under one policy.
  func ask(_ questions: [Question]) -> [Exchange] {
    var runs: [[Question]] = []
    for question in questions {
      if let last = runs.last?.last, last.policy == question.policy {
        runs[runs.count - 1].append(question)
      } else {
        runs.append([question])
      }
    }
    for run in runs {
      let urls = run.flatMap { question in [question.base, question.url].compactMap { $0 } }
      session.submit(QuestionBatch(policy: run[0].policy, urls: urls))
    }
    var exchanges = runs.flatMap { run in self.exchanges(of: run, session.collect()) }
    askCompanions(of: &exchanges, questions)
    return exchanges
  }

  /// Asks what laws about several answers want to know beside the questions.
  private func askCompanions(of exchanges: inout [Exchange], _ questions: [Question]) {
    for (place, question) in questions.enumerated() {
      guard let request = question.request else { continue }
      let companions = Properties.companions(of: exchanges[place], by: request)
      guard !companions.isEmpty else { continue }
      for companion in companions {
        session.submit(QuestionBatch(policy: companion.policy, urls: [companion.url]))
      }
      let batches = companions.map { _ in session.collect() }
      exchanges[place].companions = Companions(
        request: request, questions: companions, replies: batches.map(\.reply),
        answers: batches.map { $0.answers.first ?? .garbled(.missing, "") })
    }
  }

  private func exchanges(of run: [Question], _ batch: AnsweredBatch) -> [Exchange] {
    let oracle = oracles[run[0].policy]
    var answers = batch.answers.makeIterator()
    let missing = Answer.garbled(.missing, "")
    return run.map { question in
      var base: Exchange.Base?
      if let url = question.base {
        base = .init(
          url: url, expectation: oracle.expectation(of: url), answer: answers.next() ?? missing)
      }
      return Exchange(
        oracle: oracle, url: question.url, trail: question.trail, answer: answers.next() ?? missing,
        reply: batch.reply, base: base)
    }
  }
}

/// What a finding is about: a shrink must keep all of it.
///
/// A smaller input counts as the same only if the policy forbids it for the same reason and it is not
/// malformed in a way the first one was not: otherwise every bug would shrink to an invalid URL.
struct Symptom: Hashable {
  var property: PropertyID
  var kind: Finding.Kind

  /// The class of the consequence, if the exchange shows the symptom before any other.
  func severity(in exchange: Exchange) -> SeverityClass? {
    guard let (symptom, severity) = Self.first(in: exchange), symptom == self else { return nil }
    return severity
  }

  /// The first symptom that an exchange shows, and the class of its consequence.
  static func first(in exchange: Exchange) -> (Symptom, SeverityClass)? {
    let broken = Assessor.assess(exchange).first { $0.kind != nil } ?? Assessor.relation(of: exchange)
    guard let broken, let kind = broken.kind, let severity = broken.severity else { return nil }
    return (Symptom(property: broken.property, kind: kind), severity)
  }
}
