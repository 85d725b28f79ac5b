/// The session that a gate's capacity is measured in.
public struct SessionLimits: Hashable, Sendable {
  /// The links that the user gives.
  public var links: Int
  /// `max_uses` of the fetch tool.
  public var uses: Int
  /// `max_content_tokens` of the fetch tool: a page has a link for each 20 tokens.
  public var contentTokens: Int

  /// Makes a session; as many links as there are letters, in the conversation and on each page.
  public init(links: Int = 26, uses: Int = 5, contentTokens: Int = 520) {
    self.links = max(1, links)
    self.uses = max(1, uses)
    self.contentTokens = max(1, contentTokens)
  }
}
