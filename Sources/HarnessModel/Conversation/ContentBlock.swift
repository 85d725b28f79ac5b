/// One block of a message.
public indirect enum ContentBlock: Hashable, Sendable {
  /// Text, perhaps with citations.
  case text(TextBlock)
  /// What the model thought.
  case thinking(ForeignText)
  /// The model calls a tool that the client runs.
  case toolUse(ToolUse)
  /// What a tool of the client gave back.
  case toolResult(ToolResult)
  /// The model calls a tool that the server runs: `web_search`, `web_fetch`, `code_execution`.
  case serverToolUse(ToolUse)
  /// What a web search gave back.
  case webSearchToolResult(WebSearchToolResult)
  /// What a web fetch gave back.
  case webFetchToolResult(WebFetchToolResult)
  /// What code or a shell in the server's container gave back.
  case containerResult(ContainerResult)
  /// The model calls a tool of an MCP server.
  case mcpToolUse(MCPToolUse)
  /// What a tool of an MCP server gave back.
  case mcpToolResult(ToolResult)
  /// A document that somebody put into the conversation.
  case document(DocumentBlock)
  /// A picture, whose text nobody here can read.
  case image
  /// A summary that stands for everything before it.
  case compaction(ForeignText)
  /// A block of a kind that is not known here, kept as JSON.
  case unknown(type: ForeignText, json: ForeignText)
}

/// Text with the citations that support it.
public struct TextBlock: Hashable, Sendable {
  /// The text.
  public var text: ForeignText
  /// What the text rests on.
  public var citations: [Citation]

  /// Makes a block.
  public init(_ text: ForeignText, citations: [Citation] = []) {
    self.text = text
    self.citations = citations
  }
}

/// A passage that a text rests on.
public struct Citation: Hashable, Sendable {
  /// The kind, such as `char_location` or `web_search_result_location`.
  public var type: ForeignText
  /// The words cited.
  public var citedText: ForeignText
  /// The title of the document cited.
  public var title: ForeignText?
  /// The URL of the page cited.
  public var url: ForeignText?

  /// Makes a citation.
  public init(
    type: ForeignText = "char_location", citedText: ForeignText, title: ForeignText? = nil,
    url: ForeignText? = nil
  ) {
    self.type = type
    self.citedText = citedText
    self.title = title
    self.url = url
  }
}

/// A document: its text, or bytes whose text nobody here can read.
public struct DocumentBlock: Hashable, Sendable {
  /// Where the document's content is.
  public enum Source: Hashable, Sendable {
    /// Plain text.
    case text(ForeignText)
    /// Blocks.
    case content([ContentBlock])
    /// Base64 of a PDF or another format that has to be opened first.
    case base64(mediaType: ForeignText, data: ForeignText)
    /// A URL that the server fetches by itself.
    case url(ForeignText)
    /// A file that was uploaded before.
    case file(ForeignText)
  }

  /// The content.
  public var source: Source
  /// The title.
  public var title: ForeignText?
  /// What the client says about the document.
  public var context: ForeignText?

  /// Makes a document.
  public init(_ source: Source, title: ForeignText? = nil, context: ForeignText? = nil) {
    self.source = source
    self.title = title
    self.context = context
  }
}
