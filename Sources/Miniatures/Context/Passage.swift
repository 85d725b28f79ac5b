import HarnessModel

/// A piece of a conversation's text as a simple gate sees it: who put it there, and where.
struct Passage {
  /// Who put it there.
  var source: TextSource.Kind
  /// The tool that gave it back or was called, where there is one.
  var tool: ForeignText = ""
  /// The message and block.
  var position: ConversationPosition
  /// The text.
  var text: [UInt8]
  /// Whether the whole field is one URL.
  var isURL = false
  /// Whether a server wrote it, so that an ellipsis means a cut.
  var isExcerpt = false
  /// Whether it is known to have been cut at its end.
  var isCut = false
}

/// Reads the passages of a conversation, block by block.
///
/// This is written anew, without the labels that the oracle uses, so that one mistake does not sit on both sides.
struct PassageReader {
  private(set) var passages: [Passage] = []
  private var tools: [ForeignText: ForeignText] = [:]
  private var position = ConversationPosition.beginning
  private var role = Turn.Role.user

  /// The passages of a whole conversation, without the system text and the tool definitions.
  static func read(_ conversation: Conversation) -> [Passage] {
    var reader = PassageReader()
    for (message, turn) in conversation.turns.enumerated() {
      reader.role = turn.role
      for (index, block) in turn.blocks.enumerated() {
        reader.position = ConversationPosition(message: message, block: index)
        reader.read(block)
      }
    }
    return reader.passages
  }

  private mutating func read(_ block: ContentBlock) {
    let speaker: TextSource.Kind = role == .user ? .user : role == .assistant ? .assistant : .system
    switch block {
    case .text(let text): add(speaker, text.text)
    case .thinking(let text): add(.assistant, text)
    case .toolUse(let use), .serverToolUse(let use):
      tools[use.id] = use.name
      add(.toolInput, use.input, tool: use.name)
    case .mcpToolUse(let call): add(.toolInput, call.use.input, tool: call.use.name)
    case .toolResult(let result):
      let source: TextSource.Kind =
        role == .user ? result.isError ? .clientToolError : .clientTool : .assistant
      for part in result.content { readPart(part, source, tool: tools[result.toolUseID] ?? "") }
    case .mcpToolResult(let result):
      for part in result.content { readPart(part, .mcp, tool: "") }
    case .webSearchToolResult(let result): read(result)
    case .webFetchToolResult(let result): read(result)
    case .containerResult(let result):
      for text in [result.stdout, result.stderr] + result.files { add(.container, text) }
    case .document(let document): readPart(.document(document), speaker, tool: "")
    case .compaction(let summary): add(.compaction, summary)
    case .image, .unknown: break
    }
  }

  private mutating func readPart(_ block: ContentBlock, _ source: TextSource.Kind, tool: ForeignText) {
    switch block {
    case .text(let text): add(source, text.text, tool: tool)
    case .document(let document):
      if let context = document.context { add(source, context, tool: tool) }
      if let text = document.source.plainText { add(source, text, tool: tool) }
    default: break
    }
  }

  private mutating func read(_ result: WebSearchToolResult) {
    switch result.outcome {
    case .failure(let failure): add(.errorEcho, failure.message ?? "")
    case .hits(let hits):
      let source = source(.webSearch, of: result.toolUseID, "web_search")
      for hit in hits {
        passages.append(
          Passage(source: source, tool: "web_search", position: position, text: hit.url.bytes, isURL: true))
        add(.title, hit.title)
        if let snippet = hit.snippet { addExcerpt(source, snippet, tool: "web_search", isCut: false) }
      }
    }
  }

  private mutating func read(_ result: WebFetchToolResult) {
    switch result.outcome {
    case .failure(let failure): add(.errorEcho, failure.message ?? "")
    case .page(let page):
      let source = source(.webFetch, of: result.toolUseID, "web_fetch")
      if let text = page.document.source.plainText {
        addExcerpt(source, text, tool: "web_fetch", isCut: page.isTruncated)
      }
    }
  }

  /// A result that no call explains was put there by whoever sent the history.
  private func source(_ kind: TextSource.Kind, of id: ForeignText, _ tool: ForeignText) -> TextSource.Kind {
    role == .assistant && tools[id] == tool ? kind : .suppliedHistory
  }

  private mutating func add(_ source: TextSource.Kind, _ text: ForeignText, tool: ForeignText = "") {
    guard !text.bytes.isEmpty else { return }
    passages.append(Passage(source: source, tool: tool, position: position, text: text.bytes))
  }

  private mutating func addExcerpt(
    _ source: TextSource.Kind, _ text: ForeignText, tool: ForeignText, isCut: Bool
  ) {
    passages.append(
      Passage(
        source: source, tool: tool, position: position, text: text.bytes, isExcerpt: true, isCut: isCut))
  }
}

extension DocumentBlock.Source {
  /// The text of a document that is one text.
  var plainText: ForeignText? {
    if case .text(let text) = self { return text }
    return nil
  }
}
