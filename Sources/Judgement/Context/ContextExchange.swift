public import Conversations
public import HarnessModel

/// What is needed to judge answers in one conversation: the sets, the place, the rules.
public struct ContextBench: Sendable {
  /// The conversation and the call that asks.
  public let context: FetchContext
  /// The lists in force.
  public let policy: Policy
  /// The oracle, with what the conversation's tools add to the rules.
  public let oracle: ContextOracle
  /// The URLs that the conversation gives.
  public let sets: AdmittedSets
  /// Where the fetch was written.
  public let place: ConversationPosition

  /// Reads a conversation.
  public init(
    _ context: FetchContext, rules: ContextRules, policy: Policy = Policy(),
    domains: ContextOracle.DomainRule? = nil
  ) {
    self.context = context
    self.policy = policy
    oracle = ContextOracle(
      rules: rules.applying(context.conversation.tools), domains: policy.mode == .open ? nil : domains)
    sets = AdmittedSets(context.conversation, rules: oracle.rules)
    place = context.position
  }

  /// What the rule permits for a URL.
  public func ruling(for url: URLText) -> ContextRuling {
    oracle.ruling(for: url, in: sets, before: place)
  }

  /// The same with its counterexample.
  public func explained(_ ruling: ContextRuling, for url: URLText) -> ContextRuling {
    oracle.explained(ruling, for: url, in: sets, before: place)
  }
}

/// One question in a conversation with its answer.
public struct ContextExchange: Sendable {
  /// The conversation and what it permits.
  public var bench: ContextBench
  /// The URL asked.
  public var url: URLText
  /// What the rule permits for it.
  public var ruling: ContextRuling
  /// What the target answered.
  public var answer: Answer

  /// Makes an exchange; the ruling is worked out unless it is known already.
  public init(bench: ContextBench, url: URLText, ruling: ContextRuling? = nil, answer: Answer) {
    self.bench = bench
    self.url = url
    self.ruling = ruling ?? bench.ruling(for: url)
    self.answer = answer
  }
}
