public import HarnessModel

extension ContextRules {
  /// The same rules with what the definition of the fetch tool adds: `max_uses`, `max_content_tokens`, `url_sources`.
  public func applying(_ tools: [ToolDefinition]) -> ContextRules {
    if tools.isEmpty { return self }
    return FetchToolSettings(of: Conversation(tools: tools), fallback: self, policy: nil).rules
  }
}
