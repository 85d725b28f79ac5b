/// A conversation in which a fetch is asked for: what a gate of the context rule is given before it is asked.
public struct FetchContext: Hashable, Sendable {
  /// The conversation as it is when the fetch would run, with the tools that the model was told of.
  public var conversation: Conversation
  /// The identifier of the call that asks, if the conversation shows it.
  ///
  /// A call may run later than it was written: behind the results of its siblings, or of a client tool for which
  /// the turn had to wait. It is judged by what stood before it. Without an identifier the fetch is asked for behind
  /// everything.
  public var fetch: ForeignText?

  /// Makes a context.
  public init(_ conversation: Conversation, fetch: ForeignText? = nil) {
    self.conversation = conversation
    self.fetch = fetch
  }

  /// The place where the fetch was written.
  public var position: ConversationPosition {
    guard let fetch else { return conversation.end }
    for (message, turn) in conversation.turns.enumerated().reversed() {
      for (block, content) in turn.blocks.enumerated() {
        switch content {
        case .serverToolUse(let use) where use.id == fetch, .toolUse(let use) where use.id == fetch:
          return ConversationPosition(message: message, block: block)
        default: break
        }
      }
    }
    return conversation.end
  }
}

/// What shows that a gate broke the context rule: a conversation, and what the rule says of the URL in it.
public struct ContextEvidence: Hashable, Sendable {
  /// The shortest conversation found.
  public var context: FetchContext
  /// The first conversation that showed it.
  public var original: FetchContext
  /// What the rule permits, with its witness or counterexample.
  public var ruling: ContextRuling
  /// The name of the rules, such as `2025-11`.
  public var rules: String

  /// Makes evidence.
  public init(context: FetchContext, original: FetchContext, ruling: ContextRuling, rules: String) {
    self.context = context
    self.original = original
    self.ruling = ruling
    self.rules = rules
  }
}
