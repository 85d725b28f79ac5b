public import Encodings
public import HarnessModel

extension Conversation {
  /// Reads a request of the Messages API: `system`, `tools` and `messages`.
  ///
  /// - Throws: `JSONProblem` that names the member, such as `messages.2.content.0.text`.
  public init(json: JSON) throws(JSONProblem) {
    guard case .object = json else { throw JSONProblem(place: "", text: "is not an object") }
    guard let messages = json["messages"] else { throw JSONProblem(place: "messages", text: "is missing") }
    self.init(
      system: try Self.readSystem(json),
      tools: try WireReader.list("tools", of: json, ToolDefinition.init(json:)),
      turns: try WireReader.within("messages") { () throws(JSONProblem) in
        try WireReader.list(messages, Turn.init(json:))
      })
  }

  /// Reads a request of the Messages API.
  ///
  /// - Throws: `JSONProblem` that names the byte or the member.
  public init(parsing bytes: [UInt8]) throws(JSONProblem) {
    try self.init(json: JSON(parsing: bytes))
  }

  private static func readSystem(_ json: JSON) throws(JSONProblem) -> [ForeignText] {
    if case .string(let text)? = json["system"] { return [ForeignText(text)] }
    return try WireReader.list("system", of: json) { block throws(JSONProblem) in
      try WireReader.text("text", of: block)
    }
  }
}

extension Turn {
  /// Reads a message, of a request or as the response has it.
  ///
  /// - Throws: `JSONProblem` that names the member.
  public init(json: JSON) throws(JSONProblem) {
    guard case .object = json else { throw JSONProblem(place: "", text: "is not an object") }
    let name = try WireReader.text("role", of: json)
    guard let role = name.string.flatMap(Role.init) else {
      let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw JSONProblem(place: "role", text: "is none of \(known)")
    }
    self.init(role, try ContentBlock.list("content", of: json))
  }
}

extension ToolDefinition {
  /// Reads a tool definition; what is not a name or a description stays JSON.
  init(json: JSON) throws(JSONProblem) {
    guard case .object = json else { throw JSONProblem(place: "", text: "is not an object") }
    self.init(
      name: try WireReader.optionalText("name", of: json) ?? "",
      about: try WireReader.optionalText("description", of: json) ?? "", json: ForeignText(bytes: json.line))
  }
}

extension ToolUse {
  /// Reads a call; the input stays JSON.
  init(json: JSON) throws(JSONProblem) {
    self.init(
      id: try WireReader.text("id", of: json), name: try WireReader.text("name", of: json),
      input: ForeignText(bytes: (json["input"] ?? .object([])).line))
  }

  /// A member of the input that is a string, or nil.
  public func inputText(_ name: String) -> ForeignText? {
    guard let json = try? JSON(parsing: input.bytes), case .string(let text)? = json[name] else { return nil }
    return ForeignText(text)
  }

  /// A call of the fetch tool; bytes of the URL that are not UTF-8 become U+FFFD, as JSON has no others.
  public static func webFetch(id: ForeignText, url: URLText) -> ToolUse {
    let text = String(decoding: url.bytes, as: UTF8.self)
    return ToolUse(
      id: id, name: "web_fetch", input: ForeignText(bytes: JSON.members(["url": .string(text)]).line))
  }
}
