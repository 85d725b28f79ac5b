/// The model calls a tool.
public struct ToolUse: Hashable, Sendable {
  /// The identifier that the result repeats.
  public var id: ForeignText
  /// The tool.
  public var name: ForeignText
  /// The input, as JSON text.
  public var input: ForeignText

  /// Makes a call.
  public init(id: ForeignText, name: ForeignText, input: ForeignText = "{}") {
    self.id = id
    self.name = name
    self.input = input
  }
}

/// The model calls a tool of an MCP server.
public struct MCPToolUse: Hashable, Sendable {
  /// The server.
  public var server: ForeignText
  /// The call.
  public var use: ToolUse

  /// Makes a call.
  public init(server: ForeignText, use: ToolUse) {
    self.server = server
    self.use = use
  }
}

/// What a tool gave back.
public struct ToolResult: Hashable, Sendable {
  /// The identifier of the call.
  public var toolUseID: ForeignText
  /// What came back.
  public var content: [ContentBlock]
  /// Whether the tool failed.
  public var isError: Bool

  /// Makes a result.
  public init(toolUseID: ForeignText, content: [ContentBlock], isError: Bool = false) {
    self.toolUseID = toolUseID
    self.content = content
    self.isError = isError
  }

  /// Makes a result of one text.
  public init(toolUseID: ForeignText, text: ForeignText, isError: Bool = false) {
    self.init(toolUseID: toolUseID, content: [.text(TextBlock(text))], isError: isError)
  }
}

/// Why a server tool gave back nothing, in the spelling of its time.
public struct ToolFailure: Hashable, Sendable {
  /// The type of the error, such as `web_fetch_tool_error` or `web_fetch_tool_result_error`.
  public var type: ForeignText
  /// The error code, such as `url_not_allowed`.
  public var code: ForeignText
  /// Anything else that the error says; it may repeat what was asked.
  public var message: ForeignText?

  /// Makes a failure.
  public init(type: ForeignText, code: ForeignText, message: ForeignText? = nil) {
    self.type = type
    self.code = code
    self.message = message
  }
}

/// What code or a shell in the server's container gave back.
public struct ContainerResult: Hashable, Sendable {
  /// The identifier of the call.
  public var toolUseID: ForeignText
  /// The kind of block, such as `code_execution_tool_result` or `bash_code_execution_tool_result`.
  public var type: ForeignText
  /// What was printed.
  public var stdout: ForeignText
  /// What was printed on the error stream.
  public var stderr: ForeignText
  /// The exit status.
  public var returnCode: Int
  /// Names or identifiers of the files left behind.
  public var files: [ForeignText]
  /// Why nothing came back, if so.
  public var failure: ToolFailure?

  /// Makes a result.
  public init(
    toolUseID: ForeignText, type: ForeignText = "code_execution_tool_result", stdout: ForeignText = "",
    stderr: ForeignText = "", returnCode: Int = 0, files: [ForeignText] = [], failure: ToolFailure? = nil
  ) {
    self.toolUseID = toolUseID
    self.type = type
    self.stdout = stdout
    self.stderr = stderr
    self.returnCode = returnCode
    self.files = files
    self.failure = failure
  }
}
