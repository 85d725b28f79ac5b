internal import Encodings
import HarnessModel

/// What a request says of its fetch tool, put on top of the rules of a time.
struct FetchToolSettings {
  var rules: ContextRules
  var policy: Policy?

  /// Reads the tool definition of a conversation; what it doesn't say stays as it is.
  init(of conversation: Conversation, fallback: ContextRules, policy: Policy?) {
    rules = fallback
    self.policy = policy
    let definition = conversation.tools.lazy.compactMap { JSON.parsed($0.json) }.first { json in
      if case .string(let type)? = json["type"] { type.hasPrefix("web_fetch") } else { false }
    }
    guard let definition else { return }
    if case .integer(let uses)? = definition["max_uses"] { rules.maxUses = uses }
    if case .integer(let tokens)? = definition["max_content_tokens"] { rules.maxContentTokens = tokens }
    let allowed = Self.entries(definition["allowed_domains"])
    let blocked = Self.entries(definition["blocked_domains"])
    if allowed != nil || blocked != nil { self.policy = Policy(allowed: allowed, blocked: blocked) }
    if let sources = definition["url_sources"] { rules.sources = URLSources(json: sources) }
  }

  private static func entries(_ json: JSON?) -> [EntryText]? {
    guard case .array(let values)? = json else { return nil }
    return values.compactMap { if case .string(let text) = $0 { EntryText(text) } else { nil } }
  }
}

extension URLSources {
  /// Reads the tool's `url_sources`; what is not there or not understood counts as `all`.
  init(json: JSON) {
    self.init(
      userInput: json["user_input"] != "none",
      clientToolResults: ToolSelection(json: json["client_tool_results"]),
      serverToolResults: ToolSelection(json: json["server_tool_results"]))
  }
}

extension URLSources.ToolSelection {
  /// Reads `all`, `none`, `{"only": […]}` or `{"except": […]}`.
  init(json: JSON?) {
    func names(_ member: String) -> [ForeignText]? {
      guard case .array(let values)? = json?[member] else { return nil }
      return values.compactMap { if case .string(let text) = $0 { ForeignText(text) } else { nil } }
    }
    if json == "none" || json?["type"] == "none" {
      self = .none
    } else if let only = names("only") ?? (json?["type"] == "only" ? names("tools") : nil) {
      self = .only(only)
    } else if let except = names("except") ?? (json?["type"] == "except" ? names("tools") : nil) {
      self = .except(except)
    } else {
      self = .all
    }
  }
}
