/// What a web search gave back.
public struct WebSearchToolResult: Hashable, Sendable {
  /// Pages found, or why there are none.
  public enum Outcome: Hashable, Sendable {
    /// Pages found.
    case hits([SearchHit])
    /// The search failed.
    case failure(ToolFailure)
  }

  /// The identifier of the call.
  public var toolUseID: ForeignText
  /// What came of it.
  public var outcome: Outcome

  /// Makes a result.
  public init(toolUseID: ForeignText, _ outcome: Outcome) {
    self.toolUseID = toolUseID
    self.outcome = outcome
  }
}

/// A page that a search found.
public struct SearchHit: Hashable, Sendable {
  /// Where it is.
  public var url: ForeignText
  /// Its title.
  public var title: ForeignText
  /// A passage in plain text, where the search gives one.
  public var snippet: ForeignText?
  /// Text that only the server can read, where the search gives one.
  public var encryptedContent: ForeignText?

  /// Makes a hit.
  public init(
    url: ForeignText, title: ForeignText = "", snippet: ForeignText? = nil,
    encryptedContent: ForeignText? = nil
  ) {
    self.url = url
    self.title = title
    self.snippet = snippet
    self.encryptedContent = encryptedContent
  }
}

/// What a web fetch gave back.
public struct WebFetchToolResult: Hashable, Sendable {
  /// A page, or why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A page.
    case page(FetchedPage)
    /// The fetch was refused or failed.
    case failure(ToolFailure)
  }

  /// The identifier of the call.
  public var toolUseID: ForeignText
  /// What came of it.
  public var outcome: Outcome

  /// Makes a result.
  public init(toolUseID: ForeignText, _ outcome: Outcome) {
    self.toolUseID = toolUseID
    self.outcome = outcome
  }
}

/// A page that was fetched.
public struct FetchedPage: Hashable, Sendable {
  /// Where it came from, after redirects.
  public var url: ForeignText
  /// Its content.
  public var document: DocumentBlock
  /// Whether the text is known to have been cut at the limit of tokens.
  public var isTruncated: Bool
  /// When it was retrieved, as the server wrote it.
  public var retrievedAt: ForeignText?

  /// Makes a page.
  public init(
    url: ForeignText, document: DocumentBlock, isTruncated: Bool = false, retrievedAt: ForeignText? = nil
  ) {
    self.url = url
    self.document = document
    self.isTruncated = isTruncated
    self.retrievedAt = retrievedAt
  }

  /// Makes a page of plain text.
  public init(url: ForeignText, text: ForeignText, title: ForeignText? = nil, isTruncated: Bool = false) {
    self.init(url: url, document: DocumentBlock(.text(text), title: title), isTruncated: isTruncated)
  }
}
