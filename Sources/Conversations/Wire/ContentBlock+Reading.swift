public import Encodings
public import HarnessModel

extension ContentBlock {
  /// Reads a block of the Messages API; one of an unknown kind is kept as JSON.
  ///
  /// - Throws: `JSONProblem` that names the member.
  public init(json: JSON) throws(JSONProblem) {
    let type = try WireReader.type(of: json)
    switch type {
    case "text": self = .text(try TextBlock(json: json))
    case "thinking": self = .thinking(try WireReader.text("thinking", of: json))
    case "tool_use": self = .toolUse(try ToolUse(json: json))
    case "server_tool_use": self = .serverToolUse(try ToolUse(json: json))
    case "mcp_tool_use":
      let server = try WireReader.optionalText("server_name", of: json) ?? ""
      self = .mcpToolUse(MCPToolUse(server: server, use: try ToolUse(json: json)))
    case "tool_result": self = .toolResult(try ToolResult(json: json))
    case "mcp_tool_result": self = .mcpToolResult(try ToolResult(json: json))
    case "web_search_tool_result": self = .webSearchToolResult(try WebSearchToolResult(json: json))
    case "web_fetch_tool_result": self = .webFetchToolResult(try WebFetchToolResult(json: json))
    case "document": self = .document(try DocumentBlock(json: json))
    case "image": self = .image
    case "compaction": self = .compaction(try WireReader.optionalText("content", of: json) ?? "")
    case _ where ContainerResult.innerTypes[type] != nil:
      self = .containerResult(try ContainerResult(type: type, json: json))
    default: self = .unknown(type: ForeignText(type), json: ForeignText(bytes: json.line))
    }
  }

  /// Reads a member that is a list of blocks, a string that stands for one text, or not there.
  static func list(_ name: String, of json: JSON) throws(JSONProblem) -> [ContentBlock] {
    if case .string(let text)? = json[name] { return [.text(TextBlock(ForeignText(text)))] }
    return try WireReader.list(name, of: json, ContentBlock.init(json:))
  }
}

extension TextBlock {
  init(json: JSON) throws(JSONProblem) {
    self.init(
      try WireReader.text("text", of: json),
      citations: try WireReader.list("citations", of: json, Citation.init(json:)))
  }
}

extension Citation {
  /// Reads a citation: of a document, a search result or a page.
  init(json: JSON) throws(JSONProblem) {
    let documentTitle = try WireReader.optionalText("document_title", of: json)
    let pageTitle = try WireReader.optionalText("title", of: json)
    self.init(
      type: try WireReader.optionalText("type", of: json) ?? "char_location",
      citedText: try WireReader.optionalText("cited_text", of: json) ?? "",
      title: documentTitle ?? pageTitle,
      url: try WireReader.optionalText("url", of: json))
  }
}

extension ToolResult {
  init(json: JSON) throws(JSONProblem) {
    self.init(
      toolUseID: try WireReader.text("tool_use_id", of: json),
      content: try ContentBlock.list("content", of: json),
      isError: try WireReader.flag("is_error", of: json))
  }
}

extension DocumentBlock {
  init(json: JSON) throws(JSONProblem) {
    guard let source = json["source"] else { throw JSONProblem(place: "source", text: "is missing") }
    self.init(
      try WireReader.within("source") { () throws(JSONProblem) in try Source(json: source) },
      title: try WireReader.optionalText("title", of: json),
      context: try WireReader.optionalText("context", of: json))
  }
}

extension DocumentBlock.Source {
  init(json: JSON) throws(JSONProblem) {
    switch try WireReader.type(of: json) {
    case "text": self = .text(try WireReader.text("data", of: json))
    case "base64":
      self = .base64(
        mediaType: try WireReader.optionalText("media_type", of: json) ?? "",
        data: try WireReader.text("data", of: json))
    case "url": self = .url(try WireReader.text("url", of: json))
    case "file": self = .file(try WireReader.text("file_id", of: json))
    case "content": self = .content(try ContentBlock.list("content", of: json))
    default: throw JSONProblem(place: "type", text: "is none of text, base64, url, file, content")
    }
  }
}
