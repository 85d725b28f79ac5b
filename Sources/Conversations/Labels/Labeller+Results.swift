import HarnessModel

extension Labeller {
  /// Labels what a client's or an MCP server's tool gave back.
  func label(
    _ result: ToolResult, _ source: TextSource, _ position: ConversationPosition,
    _ emit: (LabelledText.Run) -> Void
  ) {
    for (index, block) in result.content.enumerated() {
      switch block {
      case .text(let text): Self.label(text, source, position, TextField(.part, index), emit)
      case .document(let document): Self.label(document, source, position, .part(index), emit)
      case .image: emit(.unreadable(source, position, TextField(.part, index)))
      case .unknown(_, let json):
        emit(.init(source: .unknownBlock, position: position, field: TextField(.part, index), text: json))
      case .thinking, .toolUse, .toolResult, .serverToolUse, .webSearchToolResult, .webFetchToolResult,
        .containerResult, .mcpToolUse, .mcpToolResult, .compaction:
        // None of these may stand inside of a result; whatever it says comes from an unknown place.
        Self.labelMisplaced(block, position, TextField(.part, index), emit)
      }
    }
  }

  /// Labels the hits of a search.
  func label(
    _ result: WebSearchToolResult, _ role: Turn.Role, _ position: ConversationPosition,
    _ emit: (LabelledText.Run) -> Void
  ) {
    let source: TextSource = isExplained(result.toolUseID, "web_search", role) ? .webSearch : .suppliedHistory
    switch result.outcome {
    case .failure(let failure): Self.label(failure, position, emit)
    case .hits(let hits):
      for (index, hit) in hits.enumerated() {
        emit(
          .init(
            source: source, position: position, field: TextField(.hitURL, index), text: hit.url, form: .url))
        emit(.init(source: .title, position: position, field: TextField(.partTitle, index), text: hit.title))
        if let snippet = hit.snippet {
          let field = TextField(.hitSnippet, index)
          emit(.init(source: source, position: position, field: field, text: snippet, form: .excerpt))
        }
        if let content = hit.encryptedContent, !content.bytes.isEmpty {
          emit(.unreadable(source, position, TextField(.hitSnippet, index)))
        }
      }
    }
  }

  /// Labels a fetched page.
  func label(
    _ result: WebFetchToolResult, _ role: Turn.Role, _ position: ConversationPosition,
    _ emit: (LabelledText.Run) -> Void
  ) {
    let source: TextSource = isExplained(result.toolUseID, "web_fetch", role) ? .webFetch : .suppliedHistory
    switch result.outcome {
    case .failure(let failure): Self.label(failure, position, emit)
    case .page(let page):
      emit(
        .init(
          source: source, position: position, field: TextField(.pageURL), text: page.url, form: .finalURL))
      let form: LabelledText.Form = page.isTruncated ? .cutExcerpt : .excerpt
      Self.label(page.document, source, position, .page, form: form, base: page.url, emit)
    }
  }

  /// Labels what the container printed.
  static func label(
    _ result: ContainerResult, _ position: ConversationPosition, _ emit: (LabelledText.Run) -> Void
  ) {
    if let failure = result.failure { label(failure, position, emit) }
    for (text, name) in [(result.stdout, TextField.Name.stdout), (result.stderr, .stderr)]
    where !text.bytes.isEmpty {
      emit(.init(source: .container, position: position, field: TextField(name), text: text))
    }
    for (index, file) in result.files.enumerated() {
      emit(.init(source: .container, position: position, field: TextField(.file, index), text: file))
    }
  }

  private static func label(
    _ failure: ToolFailure, _ position: ConversationPosition, _ emit: (LabelledText.Run) -> Void
  ) {
    guard let message = failure.message else { return }
    emit(.init(source: .errorEcho, position: position, field: TextField(.errorMessage), text: message))
  }
}
