public import HarnessModel

/// Which parts of a conversation may contribute URLs: the tool's `url_sources`.
///
///     "url_sources": {"user_input": "all", "client_tool_results": {"except": ["echo"]}, "server_tool_results": "all"}
public struct URLSources: Hashable, Sendable {
  /// Whether what the user writes counts.
  public var userInput: Bool
  /// Which tools of the client count.
  public var clientToolResults: ToolSelection
  /// Which tools of the server count; code execution never does.
  public var serverToolResults: ToolSelection

  /// Makes a choice; without arguments, everything counts.
  public init(
    userInput: Bool = true, clientToolResults: ToolSelection = .all, serverToolResults: ToolSelection = .all
  ) {
    self.userInput = userInput
    self.clientToolResults = clientToolResults
    self.serverToolResults = serverToolResults
  }

  /// Some tools by name.
  public enum ToolSelection: Hashable, Sendable {
    /// Every tool.
    case all
    /// No tool.
    case none
    /// These tools.
    case only([ForeignText])
    /// All tools but these.
    case except([ForeignText])

    /// The standing of the results of one tool; a result that no call explains has an empty name.
    func standing(ofTool name: ForeignText) -> TextSource.Standing {
      switch self {
      case .all: return .admissible
      case .none: return .forbidden
      case .only(let names):
        if name.bytes.isEmpty { return .unspecified }
        return names.contains(name) ? .admissible : .forbidden
      case .except(let names):
        if name.bytes.isEmpty { return .unspecified }
        return names.contains(name) ? .forbidden : .admissible
      }
    }

    /// Whether the user named a tool of the container: what that means is not stated.
    var namesContainer: Bool {
      guard case .only(let names) = self else { return false }
      return names.contains { ["code_execution", "bash_code_execution", "bash"].contains($0) }
    }
  }
}
