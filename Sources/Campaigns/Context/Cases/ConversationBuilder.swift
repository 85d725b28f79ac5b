internal import Encodings
internal import HarnessModel

/// A conversation in the making, with the URLs that were put into it.
struct ConversationBuilder {
  private(set) var conversation = Conversation()
  /// The URLs put into the conversation so far, whoever wrote them.
  var mentions: [Mention] = []
  /// The call that asks, once there is one: nothing is said behind it but what came back beside it.
  var fetch: ForeignText?
  /// The URL of that call.
  var asked: [UInt8]?
  private var calls = 0

  /// What a gate is given.
  var context: FetchContext { FetchContext(conversation, fetch: fetch) }

  /// Tells the model of a fetch tool.
  mutating func define(_ options: KeyValuePairs<String, JSON?>) {
    let members = [JSON.Member("type", "web_fetch_20260318"), JSON.Member("name", "web_fetch")]
    let json = JSON.object(members + options.compactMap { name, value in value.map { .init(name, $0) } })
    conversation.tools = [ToolDefinition(name: "web_fetch", json: ForeignText(bytes: json.line))]
  }

  /// Adds a block to the message that this role is writing, or to a new one.
  mutating func add(_ role: Turn.Role, _ block: ContentBlock) {
    if let last = conversation.turns.indices.last, conversation.turns[last].role == role {
      conversation.turns[last].blocks.append(block)
    } else {
      conversation.turns.append(Turn(role, [block]))
    }
  }

  /// Adds a text block.
  mutating func say(_ role: Turn.Role, _ text: [UInt8]) {
    add(role, .text(TextBlock(ForeignText(bytes: text))))
  }

  /// Adds operator's text.
  mutating func instruct(_ text: [UInt8]) {
    conversation.system.append(ForeignText(bytes: text))
  }

  /// The identifier of another call.
  mutating func call() -> ForeignText {
    calls += 1
    return ForeignText("call_\(calls)")
  }

  /// A call with one member of input.
  mutating func use(_ tool: ForeignText, _ name: String, _ value: [UInt8]) -> ToolUse {
    let input = JSON.object([.init(name, .string(String(decoding: value, as: UTF8.self)))])
    return ToolUse(id: call(), name: tool, input: ForeignText(bytes: input.line))
  }

  /// Adds a call of a client tool and its result.
  mutating func callClient(_ tool: ForeignText, input: [UInt8], result: [UInt8]) {
    let use = use(tool, "text", input)
    add(.assistant, .toolUse(use))
    add(.user, .toolResult(ToolResult(toolUseID: use.id, text: ForeignText(bytes: result))))
  }
}
