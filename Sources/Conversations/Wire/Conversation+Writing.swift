public import Encodings
public import HarnessModel

extension Conversation {
  /// The conversation as a request of the Messages API.
  ///
  /// JSON holds text alone: bytes that are not UTF-8 become U+FFFD.
  public var json: JSON {
    .members([
      "system": system.isEmpty ? nil : .array(system.map { .typed("text", ["text": .text($0)]) }),
      "tools": tools.isEmpty ? nil : .array(tools.map(\.definition)),
      "messages": .array(turns.map(\.json)),
    ])
  }
}

extension Turn {
  /// The message as the Messages API has it.
  public var json: JSON {
    .members(["role": .string(role.rawValue), "content": .array(blocks.map(\.json))])
  }
}

extension ToolDefinition {
  fileprivate var definition: JSON {
    if let whole = JSON.parsed(json) { return whole }
    return .members([
      "name": .text(name), "description": .text(about),
      "input_schema": .members(["type": "object"]),
    ])
  }
}

extension JSON {
  /// Text as a string.
  static func text(_ text: ForeignText) -> JSON {
    .string(String(decoding: text.bytes, as: UTF8.self))
  }

  /// An object with a type.
  static func typed(_ type: String, _ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(
      [Member("type", .string(type))] + members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// The value that a text holds, if it holds one.
  static func parsed(_ text: ForeignText) -> JSON? {
    text.bytes.isEmpty ? nil : try? JSON(parsing: text.bytes)
  }
}
