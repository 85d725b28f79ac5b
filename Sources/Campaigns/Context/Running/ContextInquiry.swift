internal import Conversations
internal import HarnessModel
internal import Judgement
internal import Targets

/// Asks a target for URLs in conversations and judges the answers.
final class ContextInquiry {
  let session: any TargetSession
  let rules: ContextRules
  let policy: Policy
  private let domains: ContextOracle.DomainRule?

  init(_ session: any TargetSession, _ plan: ContextPlan, _ target: TargetID) {
    self.session = session
    rules = plan.rulesOfTargets[target] ?? plan.rules
    policy = plan.policy
    if policy.mode == .open {
      domains = nil
    } else {
      let oracle = Oracle(policy: policy, capabilities: session.greeting.capabilities)
      domains = { oracle.expectation(of: $0) }
    }
  }

  /// What is needed to judge answers in a conversation.
  func bench(_ context: FetchContext) -> ContextBench {
    ContextBench(context, rules: rules, policy: policy, domains: domains)
  }

  /// Asks for one URL in each conversation.
  func ask(_ questions: [(context: FetchContext, url: URLText)]) -> [ContextExchange] {
    for question in questions {
      session.submit(QuestionBatch(policy: policy, context: question.context, urls: [question.url]))
    }
    return questions.map { question in
      let answer = session.collect().answers.first ?? .garbled(.missing, "")
      return ContextExchange(bench: bench(question.context), url: question.url, answer: answer)
    }
  }
}
