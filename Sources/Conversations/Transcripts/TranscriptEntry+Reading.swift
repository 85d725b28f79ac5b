internal import Encodings
import HarnessModel

extension TranscriptEntry {
  /// The conversations that one JSON object of a transcript tells of.
  ///
  /// It is a request, a response, an object with both, or a line of a batch's requests or results; lines of a
  /// batch that has no message, and errors, give none.
  ///
  /// - Throws: `JSONProblem` that names the member.
  static func entries(of json: JSON, line: Int) throws(JSONProblem) -> [TranscriptEntry] {
    let name = try WireReader.optionalText("custom_id", of: json)
    if let params = json["params"] {
      let conversation = try WireReader.within("params") { () throws(JSONProblem) in
        try Conversation(json: params)
      }
      return [TranscriptEntry(line: line, name: name, conversation: conversation, hasPrompt: true)]
    }
    if name != nil, let result = json["result"] {
      return try WireReader.within("result") { () throws(JSONProblem) in
        guard let message = result["message"] else { return [] }
        return [try response(message, line: line, name: name, within: "message")]
      }
    }
    if let request = json["request"], let message = json["response"] {
      let prompt = try WireReader.within("request") { () throws(JSONProblem) in
        try Conversation(json: request)
      }
      if message["type"] == "error" { return [] }
      return [try response(message, line: line, name: name, within: "response").with(prompt: prompt)]
    }
    if json["messages"] != nil {
      let conversation = try Conversation(json: json)
      return [TranscriptEntry(line: line, name: name, conversation: conversation, hasPrompt: true)]
    }
    if json["type"] == "error" { return [] }
    if json["role"] != nil, json["content"] != nil { return [try response(json, line: line, name: name)] }
    throw JSONProblem(
      place: "",
      text: "is no request, no response, no pair of both and no line of a batch")
  }

  private static func response(
    _ json: JSON, line: Int, name: ForeignText?, within member: String? = nil
  ) throws(JSONProblem) -> TranscriptEntry {
    do {
      let id = try WireReader.optionalText("id", of: json)
      return TranscriptEntry(
        line: line, name: name ?? id, conversation: Conversation(turns: [try Turn(json: json)]),
        hasPrompt: false, countedFetches: try countedFetches(of: json))
    } catch {
      guard let member else { throw error }
      throw error.within(member)
    }
  }

  /// `usage.server_tool_use.web_fetch_requests`.
  static func countedFetches(of json: JSON) throws(JSONProblem) -> Int? {
    guard let usage = json["usage"]?["server_tool_use"], usage != .null else { return nil }
    do {
      return try WireReader.integer("web_fetch_requests", of: usage)
    } catch {
      throw error.within("server_tool_use").within("usage")
    }
  }
}
