import HarnessModel

/// Labels blocks one after the other, remembering which calls could explain a later result.
struct Labeller: Sendable {
  /// A call by the kind of tool that it addresses.
  private enum Call: Sendable {
    case client(ToolUse)
    case server(ForeignText)
    case mcp
  }

  private var calls: [ForeignText: Call] = [:]

  /// Labels system text, tool definitions and all messages.
  mutating func label(_ conversation: Conversation, _ emit: (LabelledText.Run) -> Void) {
    labelPreamble(of: conversation, emit)
    for (message, turn) in conversation.turns.enumerated() {
      for (index, block) in turn.blocks.enumerated() {
        label(block, turn.role, ConversationPosition(message: message, block: index), emit)
      }
    }
  }

  /// Labels what stands before the first message.
  func labelPreamble(of conversation: Conversation, _ emit: (LabelledText.Run) -> Void) {
    let start = ConversationPosition.beginning
    for (index, text) in conversation.system.enumerated() {
      emit(.init(source: .system, position: start, field: TextField(.systemText, index), text: text))
    }
    for (index, tool) in conversation.tools.enumerated() {
      emit(
        .init(source: .toolDefinition, position: start, field: TextField(.toolAbout, index), text: tool.about)
      )
      guard !tool.json.bytes.isEmpty else { continue }
      emit(
        .init(source: .toolDefinition, position: start, field: TextField(.toolJSON, index), text: tool.json))
    }
  }

  /// Labels one block.
  mutating func label(
    _ block: ContentBlock, _ role: Turn.Role, _ position: ConversationPosition,
    _ emit: (LabelledText.Run) -> Void
  ) {
    let speaker = role.source
    switch block {
    case .text(let text): Self.label(text, speaker, position, TextField(.text), emit)
    case .thinking(let text):
      emit(.init(source: .assistant, position: position, field: TextField(.thinking), text: text))
    case .toolUse(let use):
      calls[use.id] = .client(use)
      labelInput(of: use, position, emit)
    case .serverToolUse(let use):
      calls[use.id] = .server(use.name)
      labelInput(of: use, position, emit)
    case .mcpToolUse(let call):
      calls[call.use.id] = .mcp
      labelInput(of: call.use, position, emit)
    case .toolResult(let result): labelClient(result, role, position, emit)
    case .mcpToolResult(let result): label(result, .mcp, position, emit)
    case .webSearchToolResult(let result): label(result, role, position, emit)
    case .webFetchToolResult(let result): label(result, role, position, emit)
    case .containerResult(let result): Self.label(result, position, emit)
    case .document(let document): Self.label(document, speaker, position, .standing, emit)
    case .image: emit(.unreadable(speaker, position, TextField(.documentData)))
    case .compaction(let summary):
      emit(.init(source: .compaction, position: position, field: TextField(.summary), text: summary))
    case .unknown(_, let json):
      emit(.init(source: .unknownBlock, position: position, field: TextField(.unknown), text: json))
    }
  }

  private func labelInput(
    of use: ToolUse, _ position: ConversationPosition, _ emit: (LabelledText.Run) -> Void
  ) {
    emit(.init(source: .toolInput, position: position, field: TextField(.input), text: use.input))
  }

  /// Labels a client tool's result; without a call of that identifier the tool has no name.
  private func labelClient(
    _ result: ToolResult, _ role: Turn.Role, _ position: ConversationPosition,
    _ emit: (LabelledText.Run) -> Void
  ) {
    guard role != .assistant else { return label(result, .assistant, position, emit) }
    guard case .client(let use) = calls[result.toolUseID] else {
      return label(result, result.isError ? .clientToolError("") : .clientTool(""), position, emit)
    }
    guard result.isError else { return label(result, .clientTool(use.name), position, emit) }
    label(result, .clientToolError(use.name), position) { run in
      var run = run
      run.repeats = use.input
      emit(run)
    }
  }

  /// Whether a call of that server tool explains a result.
  ///
  /// Servers answer in messages of the model; the same block in a message of the user was put there by the client.
  func isExplained(_ id: ForeignText, _ name: ForeignText, _ role: Turn.Role) -> Bool {
    guard role == .assistant, case .server(name) = calls[id] else { return false }
    return true
  }
}

extension Turn.Role {
  /// Who wrote the plain text of such a message.
  fileprivate var source: TextSource {
    switch self {
    case .user: .user
    case .assistant: .assistant
    case .system: .system
    }
  }
}

extension LabelledText.Run {
  static func unreadable(
    _ source: TextSource, _ position: ConversationPosition, _ field: TextField
  ) -> LabelledText.Run {
    LabelledText.Run(source: source, position: position, field: field, text: "", form: .unreadable)
  }
}
