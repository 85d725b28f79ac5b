internal import Encodings
public import HarnessModel

extension ContextRules {
  /// The same rules with what the definition of the fetch tool says: `max_uses`, `max_content_tokens`, `url_sources`.
  ///
  /// The fetch tool is the one whose definition has a `type` that begins with `web_fetch_`. Members of another
  /// kind than documented are left alone.
  public func applying(_ tools: [ToolDefinition]) -> ContextRules {
    var rules = self
    for tool in tools {
      guard let json = try? JSON(parsing: tool.json.bytes), case .string(let type)? = json["type"],
        type.hasPrefix("web_fetch_")
      else { continue }
      if case .integer(let uses)? = json["max_uses"] { rules.maxUses = uses }
      if case .integer(let tokens)? = json["max_content_tokens"] { rules.maxContentTokens = tokens }
      if let sources = json["url_sources"] { rules.sources = URLSources(json: sources) }
    }
    return rules
  }
}

extension URLSources {
  /// Reads `url_sources`; what is missing counts as `all`.
  init(json: JSON) {
    self.init(
      userInput: json["user_input"] != "none",
      clientToolResults: ToolSelection(json: json["client_tool_results"]),
      serverToolResults: ToolSelection(json: json["server_tool_results"]))
  }
}

extension URLSources.ToolSelection {
  /// Reads `"all"`, `"none"`, `{"only": […]}` or `{"except": […]}`.
  init(json: JSON?) {
    if json == "none" {
      self = .none
    } else if let names = json?["only"] {
      self = .only(Self.names(names))
    } else if let names = json?["except"] {
      self = .except(Self.names(names))
    } else {
      self = .all
    }
  }

  private static func names(_ json: JSON) -> [ForeignText] {
    guard case .array(let values) = json else { return [] }
    return values.compactMap { value in
      if case .string(let name) = value { return ForeignText(name) }
      return nil
    }
  }
}
