import Encodings
import HarnessModel

/// Where a URL stands in a conversation, in JSON: source, message, block, field, bytes, reading.
enum EncodedWitness {
  static func json(_ witness: ContextWitness) -> JSON {
    let place = witness.place
    return .members([
      "source": .string(witness.source.kind.rawValue),
      "tool": tool(witness.source).map { EncodedText.json($0) },
      "message": .integer(place.position.message),
      "block": .integer(place.position.block),
      "field": .string(place.field.description),
      "field_name": .string(place.field.name.rawValue),
      "outer": place.field.outer >= 0 ? .integer(place.field.outer) : nil,
      "inner": place.field.inner >= 0 ? .integer(place.field.inner) : nil,
      "start": .integer(place.range.lowerBound),
      "end": .integer(place.range.upperBound),
      "reading": .string(witness.reading.rawValue),
      "url": EncodedText.json(witness.url),
    ])
  }

  static func read(_ json: JSON) throws(JSONProblem) -> ContextWitness {
    let object = try JSONObject(json)
    let (start, end) = (try object.integer("start"), try object.integer("end"))
    guard start >= 0, end >= start else { throw JSONProblem(place: "end", text: "lies before the start") }
    let number = { (json: JSON) throws(JSONProblem) -> Int in try json.readInteger() }
    let field = TextField(
      try object.word("field_name", as: TextField.Name.self), try object.optional("outer", number) ?? -1,
      try object.optional("inner", number) ?? -1)
    return ContextWitness(
      source: try source(object),
      place: TextPlace(
        position: ConversationPosition(
          message: try object.integer("message"), block: try object.integer("block")),
        field: field, range: start..<end),
      reading: try object.word("reading", as: TextReading.self),
      url: try object.required("url") { json throws(JSONProblem) in try EncodedText.read(json) })
  }

  private static func tool(_ source: TextSource) -> ForeignText? {
    switch source {
    case .clientTool(let name), .clientToolError(let name): name
    default: nil
    }
  }

  private static func source(_ object: JSONObject) throws(JSONProblem) -> TextSource {
    let name: ForeignText? = try object.optional("tool") { json throws(JSONProblem) in
      try EncodedText.read(json)
    }
    switch try object.word("source", as: TextSource.Kind.self) {
    case .user: return .user
    case .clientTool: return .clientTool(name ?? "")
    case .clientToolError: return .clientToolError(name ?? "")
    case .webSearch: return .webSearch
    case .webFetch: return .webFetch
    case .container: return .container
    case .mcp: return .mcp
    case .assistant: return .assistant
    case .toolInput: return .toolInput
    case .system: return .system
    case .toolDefinition: return .toolDefinition
    case .errorEcho: return .errorEcho
    case .compaction: return .compaction
    case .title: return .title
    case .citation: return .citation
    case .suppliedHistory: return .suppliedHistory
    case .unknownBlock: return .unknownBlock
    }
  }
}
