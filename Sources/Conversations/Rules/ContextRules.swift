public import HarnessModel

/// The context rule as one vendor stated it at one time, with what the user of the tool chose.
///
/// The presets are dated because the rule moved: codes were renamed, a code of its own was added, and
/// `url_sources` lets the user say which results may contribute URLs.
public struct ContextRules: Hashable, Sendable {
  /// The name of the preset this began as.
  public var name: String
  /// How errors are spelled.
  public var errors: FetchErrorSpelling
  /// Which sources the user lets contribute URLs.
  public var sources: URLSources
  /// Decisions about sources on which the rules are silent.
  public var decided: [TextSource.Kind: TextSource.Standing]
  /// The number of fetches allowed, or nil for no limit.
  public var maxUses: Int?
  /// What the limit of uses covers.
  public var usesScope: UsesScope
  /// Whether failed fetches count against the limit; nil where that is not stated.
  public var failedFetchesCount: Bool?
  /// The tokens of a page that enter the context, or nil for no limit.
  public var maxContentTokens: Int?
  /// The longest URL in Unicode scalars, or nil for no limit.
  public var lengthLimit: Int?
  /// Whether URLs from before a summary stay fetchable; nil where that is not stated.
  public var compactionKeepsURLs: Bool?
  /// Whether relative links of fetched pages count as URLs under some reading.
  public var resolvesRelativeLinks: Bool
  /// Whether a gate may refuse what is spelled otherwise than in the text, though it serializes the same.
  public var respellingIsContested: Bool

  /// What a limit of uses covers.
  public enum UsesScope: String, Hashable, Sendable, CaseIterable {
    /// One request, that is, one message of the model.
    case request
    /// The whole conversation.
    case conversation
  }

  /// Makes rules; without arguments, those of the web fetch tool as first documented.
  public init(
    name: String = "2025-11", errors: FetchErrorSpelling = .original, sources: URLSources = URLSources(),
    decided: [TextSource.Kind: TextSource.Standing] = [:], maxUses: Int? = nil,
    usesScope: UsesScope = .request, failedFetchesCount: Bool? = nil, maxContentTokens: Int? = nil,
    lengthLimit: Int? = 250, compactionKeepsURLs: Bool? = nil, resolvesRelativeLinks: Bool = false,
    respellingIsContested: Bool = false
  ) {
    self.name = name
    self.errors = errors
    self.sources = sources
    self.decided = decided
    self.maxUses = maxUses
    self.usesScope = usesScope
    self.failedFetchesCount = failedFetchesCount
    self.maxContentTokens = maxContentTokens
    self.lengthLimit = lengthLimit
    self.compactionKeepsURLs = compactionKeepsURLs
    self.resolvesRelativeLinks = resolvesRelativeLinks
    self.respellingIsContested = respellingIsContested
  }

  /// November 2025: `web_fetch_tool_error`, `invalid_input`, and `url_not_allowed` for what was never given.
  public static let november2025 = ContextRules()
  /// June 2026: `web_fetch_tool_result_error`, `invalid_tool_input`, `url_not_in_prior_context`.
  public static let june2026 = ContextRules(name: "2026-06", errors: .renamed, failedFetchesCount: true)
  /// November 2026: the same with `url_sources` and `content_too_large`.
  public static let november2026 = ContextRules(name: "2026-11", errors: .renamed, failedFetchesCount: true)
  /// All presets, oldest first.
  public static let presets = [november2025, june2026, november2026]

  /// The preset of this name.
  public static func named(_ name: String) -> ContextRules? {
    presets.first { $0.name == name }
  }
}

extension ContextRules {
  /// Whether text of a source makes the URLs in it fetchable.
  public func standing(of source: TextSource) -> TextSource.Standing {
    switch source {
    case .user: sources.userInput ? .admissible : .forbidden
    case .clientTool(let name): sources.clientToolResults.standing(ofTool: name)
    case .clientToolError(let name):
      sources.clientToolResults.standing(ofTool: name) == .forbidden
        ? .forbidden : decided[.clientToolError] ?? .unspecified
    case .webSearch: sources.serverToolResults.standing(ofTool: "web_search")
    case .webFetch: sources.serverToolResults.standing(ofTool: "web_fetch")
    case .container: sources.serverToolResults.namesContainer ? .unspecified : .forbidden
    case .assistant, .toolInput, .errorEcho: .forbidden
    case .mcp, .system, .toolDefinition, .compaction, .title, .citation, .suppliedHistory, .unknownBlock:
      decided[source.kind] ?? .unspecified
    }
  }
}
