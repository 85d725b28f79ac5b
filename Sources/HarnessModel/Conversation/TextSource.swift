/// Who put a piece of text into a conversation.
///
/// The role of a message does not tell: a user message also carries tool results, an assistant message
/// also carries what servers gave back. Which sources make a URL fetchable is a matter of the rules.
public enum TextSource: Hashable, Sendable {
  /// The user wrote it.
  case user
  /// A tool that the client runs gave it back; the name is empty if no call explains the result.
  case clientTool(ForeignText)
  /// A tool that the client runs failed and said so; its name as above.
  case clientToolError(ForeignText)
  /// A web search gave it back.
  case webSearch
  /// A web fetch gave it back.
  case webFetch
  /// Code or a shell in the server's container printed it.
  case container
  /// A tool of an MCP server gave it back.
  case mcp
  /// The model wrote it.
  case assistant
  /// The model wrote it as the input of a tool.
  case toolInput
  /// The operator wrote it.
  case system
  /// Whoever defined a tool wrote it.
  case toolDefinition
  /// An error of a server tool repeats it.
  case errorEcho
  /// A summary of earlier parts says it.
  case compaction
  /// It is the title of a document or of a page.
  case title
  /// It is a passage that a citation repeats.
  case citation
  /// It is a result of a server tool that no call explains: whoever sent the history may have made it up.
  case suppliedHistory
  /// A block of a kind that is not known here has it.
  case unknownBlock

  /// The kind of source without the name of a tool.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case user
    case clientTool = "client_tool"
    case clientToolError = "client_tool_error"
    case webSearch = "web_search"
    case webFetch = "web_fetch"
    case container, mcp, assistant
    case toolInput = "tool_input"
    case system
    case toolDefinition = "tool_definition"
    case errorEcho = "error_echo"
    case compaction, title, citation
    case suppliedHistory = "supplied_history"
    case unknownBlock = "unknown_block"
  }

  /// The kind of source without the name of a tool.
  public var kind: Kind {
    switch self {
    case .user: .user
    case .clientTool: .clientTool
    case .clientToolError: .clientToolError
    case .webSearch: .webSearch
    case .webFetch: .webFetch
    case .container: .container
    case .mcp: .mcp
    case .assistant: .assistant
    case .toolInput: .toolInput
    case .system: .system
    case .toolDefinition: .toolDefinition
    case .errorEcho: .errorEcho
    case .compaction: .compaction
    case .title: .title
    case .citation: .citation
    case .suppliedHistory: .suppliedHistory
    case .unknownBlock: .unknownBlock
    }
  }

  /// Whether text of a source makes the URLs in it fetchable.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// The rules say that it does.
    case admissible
    /// The rules say that it doesn't.
    case forbidden
    /// The rules are silent: reported, never failed.
    case unspecified
  }
}

extension TextSource.Kind {
  /// The source in a few plain words, to be put after "in".
  public var phrase: String {
    switch self {
    case .user: "a user message"
    case .clientTool: "the result of a client tool"
    case .clientToolError: "the error of a client tool"
    case .webSearch: "a web search result"
    case .webFetch: "a fetched page"
    case .container: "the output of the container"
    case .mcp: "the result of an MCP tool"
    case .assistant: "text of the model"
    case .toolInput: "a tool input that the model wrote"
    case .system: "the system text"
    case .toolDefinition: "a tool definition"
    case .errorEcho: "an error message"
    case .compaction: "a summary"
    case .title: "a title"
    case .citation: "a citation"
    case .suppliedHistory: "a server tool result that no call explains"
    case .unknownBlock: "a block of unknown kind"
    }
  }
}
