import Encodings
import HarnessModel

/// Foreign text in JSON: a string, or where the bytes are not UTF-8 an object with their base64.
enum EncodedText {
  static func json(_ text: some Hostile) -> JSON {
    if let string = text.string { return .string(string) }
    return .members(["base64": .string(Base64.encode(text.bytes))])
  }

  static func read<Text: Hostile>(_ json: JSON, as type: Text.Type = Text.self) throws(JSONProblem) -> Text {
    if case .string(let string) = json { return Text(string) }
    let base64 = try JSONObject(json).string("base64")
    guard let bytes = Base64.decode(base64) else { throw JSONProblem(place: "base64", text: "is not base64") }
    return Text(bytes: bytes)
  }
}

/// Sentences in JSON: a list of strings of ours and of objects with the foreign parts.
enum EncodedProse {
  static func json(_ prose: Prose) -> JSON {
    .array(
      prose.parts.map { part in
        switch part {
        case .ours(let text): .string(text)
        case .foreign(let text): .members(["foreign": EncodedText.json(text)])
        }
      })
  }

  static func read(_ json: JSON) throws(JSONProblem) -> Prose {
    Prose(
      parts: try json.readList { json throws(JSONProblem) in
        if case .string(let text) = json { return .ours(text) }
        return .foreign(
          try JSONObject(json).required("foreign") { json throws(JSONProblem) in try EncodedText.read(json) })
      })
  }

  /// The sentences as one printable string, for readers who don't care about the parts.
  static func plain(_ prose: Prose) -> JSON {
    .string(TerminalText(prose).string)
  }
}
