import Encodings
import HarnessModel

extension WebSearchToolResult {
  init(json: JSON) throws(JSONProblem) {
    self.init(
      toolUseID: try WireReader.text("tool_use_id", of: json),
      try WireReader.within("content") { () throws(JSONProblem) in
        guard let content = json["content"] else { throw JSONProblem(place: "", text: "is missing") }
        if case .array = content { return .hits(try WireReader.list(content, SearchHit.init(json:))) }
        return .failure(try ToolFailure(json: content))
      })
  }
}

extension SearchHit {
  init(json: JSON) throws(JSONProblem) {
    self.init(
      url: try WireReader.text("url", of: json), title: try WireReader.optionalText("title", of: json) ?? "",
      snippet: try WireReader.optionalText("snippet", of: json),
      encryptedContent: try WireReader.optionalText("encrypted_content", of: json))
  }
}

extension WebFetchToolResult {
  init(json: JSON) throws(JSONProblem) {
    self.init(
      toolUseID: try WireReader.text("tool_use_id", of: json),
      try WireReader.within("content") { () throws(JSONProblem) in
        guard let content = json["content"] else { throw JSONProblem(place: "", text: "is missing") }
        if try WireReader.type(of: content) == "web_fetch_result" {
          return .page(try FetchedPage(json: content))
        }
        return .failure(try ToolFailure(json: content))
      })
  }
}

extension FetchedPage {
  init(json: JSON) throws(JSONProblem) {
    let url = try WireReader.text("url", of: json)
    guard let content = json["content"] else { throw JSONProblem(place: "content", text: "is missing") }
    let document = try WireReader.within("content") { () throws(JSONProblem) in
      try DocumentBlock(json: content)
    }
    self.init(
      url: url, document: document, isTruncated: try WireReader.flag("truncated", of: json),
      retrievedAt: try WireReader.optionalText("retrieved_at", of: json))
  }
}

extension ToolFailure {
  /// Reads an error in the spelling of any time.
  init(json: JSON) throws(JSONProblem) {
    self.init(
      type: ForeignText(try WireReader.type(of: json)), code: try WireReader.text("error_code", of: json),
      message: try WireReader.optionalText("message", of: json))
  }
}

extension ContainerResult {
  /// The type of the content of each kind of result.
  static let innerTypes: [String: String] = [
    "code_execution_tool_result": "code_execution_result",
    "bash_code_execution_tool_result": "bash_code_execution_result",
    "text_editor_code_execution_tool_result": "text_editor_code_execution_view_result",
  ]

  init(type: String, json: JSON) throws(JSONProblem) {
    let id = try WireReader.text("tool_use_id", of: json)
    guard let content = json["content"] else { throw JSONProblem(place: "content", text: "is missing") }
    self = try WireReader.within("content") { () throws(JSONProblem) in
      if content["error_code"] != nil {
        return ContainerResult(
          toolUseID: id, type: ForeignText(type), failure: try ToolFailure(json: content))
      }
      return try ContainerResult(id: id, type: type, content: content)
    }
  }

  private init(id: ForeignText, type: String, content: JSON) throws(JSONProblem) {
    var printed = try WireReader.optionalText("stdout", of: content) ?? ""
    var files: [ForeignText] = []
    switch content["content"] {
    case .string(let text)?: printed = ForeignText(text)
    case .array(let outputs)?:
      for output in outputs {
        if let file = try WireReader.optionalText("file_id", of: output) { files.append(file) }
      }
    default: break
    }
    self.init(
      toolUseID: id, type: ForeignText(type), stdout: printed,
      stderr: try WireReader.optionalText("stderr", of: content) ?? "",
      returnCode: try WireReader.integer("return_code", of: content) ?? 0, files: files)
  }
}
