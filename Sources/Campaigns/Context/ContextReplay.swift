public import Conversations
public import HarnessModel
internal import Judgement
public import Targets

/// Asks the question of a finding about the context rule again, in its conversation.
public struct ContextReplay: Sendable {
  /// The question.
  public let token: ContextReplayToken
  /// How often it is asked.
  public let repetitions: Int

  /// Prepares a replay.
  public init(_ token: ContextReplayToken, repetitions: Int = 5) {
    self.token = token
    self.repetitions = max(1, repetitions)
  }

  /// Asks the target.
  ///
  /// - Parameters:
  ///   - target: what is asked.
  ///   - rules: the rules to judge by, unless the token's name says enough.
  ///   - limits: how long and how much the target may take.
  /// - Returns: what came of it, and the answers in the order they were given.
  /// - Throws: `TargetError` if the target can't be opened.
  public func run(
    against target: any Target, rules: ContextRules? = nil, limits: TargetLimits = TargetLimits()
  ) throws(TargetError) -> (outcome: Replay.Outcome, answers: [Answer]) {
    let session = try target.open(limits)
    defer { session.close() }
    var plan = ContextPlan(policy: token.policy)
    plan.rules = rules ?? ContextRules.named(token.rules) ?? plan.rules
    let inquiry = ContextInquiry(session, plan, target.id)
    let question = (context: token.context, url: token.url)
    let exchanges = inquiry.ask(Array(repeating: question, count: repetitions))
    let answers = exchanges.map(\.answer)
    return (outcome(exchanges, answers, session.greeting), answers)
  }

  private func outcome(
    _ exchanges: [ContextExchange], _ answers: [Answer], _ greeting: TargetGreeting
  ) -> Replay.Outcome {
    if token.property == ContextAssessor.capacity.id {
      return .notComparable("What a session can tell is measured by a whole run with --max-bits.")
    }
    if token.property == ContextAssessor.hidden.id {
      return .notComparable("What a transcript counts and does not show is no question to be asked.")
    }
    guard answers.allSatisfy({ FindingMaker.isAlike($0, answers[0]) }) else { return .flaky }
    switch answers[0] {
    case .declined(let why): return .notComparable("The target declines the question: \(why)")
    case .failed(let why): return .notComparable("The target reports an error of its own: \(why)")
    default: break
    }
    let symptom = Symptom(property: token.property, kind: token.kind)
    let stillFails = exchanges.contains { ContextShrinker.shows(symptom, $0) }
    // What was found in a transcript names no version.
    if !token.targetVersion.bytes.isEmpty, greeting.version != token.targetVersion {
      return .targetChanged(stillFails: stillFails)
    }
    return stillFails ? .stillFails : .fixed
  }
}
