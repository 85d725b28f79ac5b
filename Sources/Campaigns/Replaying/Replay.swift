public import HarnessModel
internal import Judgement
public import Targets

/// Asks the question of a replay token again.
public struct Replay: Sendable {
  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// The target keeps the property now.
    case fixed
    /// The target breaks it as before.
    case stillFails
    /// The answers differ from one time to the next.
    case flaky
    /// The target gives another version than the one the token was made with; it breaks the property
    /// or keeps it.
    case targetChanged(stillFails: Bool)
    /// The question can't be judged as it was, for the reason given.
    case notComparable(Prose)
  }

  /// What came of a replay, with the judgement of the last answer.
  public struct Result: Sendable {
    /// What came of it.
    public var outcome: Outcome
    /// The answers in the order they were given.
    public var answers: [Answer]
    /// What the policy permits.
    public var expectation: Expectation
    /// Where each reader says the URL goes.
    public var readings: [Reading]
  }

  /// The question.
  public let token: ReplayToken
  /// How often it is asked.
  public let repetitions: Int

  /// Prepares a replay.
  public init(_ token: ReplayToken, repetitions: Int = 5) {
    self.token = token
    self.repetitions = max(1, repetitions)
  }

  /// Asks the target.
  ///
  /// - Throws: `TargetError` if the target can't be opened.
  public func run(
    against target: any Target, limits: TargetLimits = TargetLimits()
  ) throws(TargetError) -> Result {
    let session = try target.open(limits)
    defer { session.close() }
    let oracles = Oracles(fetchers: token.fetchers, capabilities: session.greeting.capabilities)
    let inquiry = Inquiry(session, oracles)
    let question = Inquiry.Question(
      policy: token.policy, url: token.url, trail: token.trail, base: token.base,
      request: token.turn.map { Companions.Request(property: token.property, turn: $0) })
    var exchanges: [Exchange] = []
    for _ in 0..<repetitions { exchanges += inquiry.ask([question]) }
    let oracle = oracles[token.policy]
    return Result(
      outcome: outcome(exchanges, session.greeting), answers: exchanges.map(\.answer),
      expectation: oracle.expectation(of: token.url), readings: oracle.readings(of: token.url))
  }

  private func outcome(_ exchanges: [Exchange], _ greeting: TargetGreeting) -> Outcome {
    let answers = exchanges.map(\.answer)
    let isSteady = answers.allSatisfy { FindingMaker.isAlike($0, answers[0]) }
    if !isSteady { return .flaky }
    switch answers[0] {
    case .declined(let why): return .notComparable("The target declines the question: \(why)")
    case .failed(let why): return .notComparable("The target reports an error of its own: \(why)")
    default: break
    }
    let symptom = Symptom(property: token.property, kind: token.kind)
    let stillFails = exchanges.contains { exchange in
      (Assessor.assess(exchange) + [Assessor.relation(of: exchange)].compactMap { $0 }).contains {
        $0.property == symptom.property && $0.kind == symptom.kind
      }
    }
    if greeting.version != token.targetVersion { return .targetChanged(stillFails: stillFails) }
    return stillFails ? .stillFails : .fixed
  }
}
