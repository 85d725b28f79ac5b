public import Encodings
public import HarnessModel

extension ContentBlock {
  /// The block as the Messages API has it.
  public var json: JSON {
    switch self {
    case .text(let block): block.json
    case .thinking(let text): .typed("thinking", ["thinking": .text(text), "signature": ""])
    case .toolUse(let use): use.json(as: "tool_use")
    case .serverToolUse(let use): use.json(as: "server_tool_use")
    case .mcpToolUse(let call): call.use.json(as: "mcp_tool_use", server: call.server)
    case .toolResult(let result): result.json(as: "tool_result")
    case .mcpToolResult(let result): result.json(as: "mcp_tool_result")
    case .webSearchToolResult(let result): result.json
    case .webFetchToolResult(let result): result.json
    case .containerResult(let result): result.json
    case .document(let document): document.json
    case .image:
      .typed(
        "image", ["source": .typed("base64", ["media_type": "image/png", "data": ""])])
    case .compaction(let summary): .typed("compaction", ["content": .text(summary)])
    case .unknown(let type, let json): JSON.parsed(json) ?? .members(["type": .text(type)])
    }
  }
}

extension TextBlock {
  fileprivate var json: JSON {
    .typed(
      "text",
      ["text": .text(text), "citations": citations.isEmpty ? nil : .array(citations.map(\.json))])
  }
}

extension Citation {
  fileprivate var json: JSON {
    .members([
      "type": .text(type), "cited_text": .text(citedText),
      (url == nil ? "document_title" : "title"): title.map(JSON.text), "url": url.map(JSON.text),
    ])
  }
}

extension ToolUse {
  fileprivate func json(as type: String, server: ForeignText? = nil) -> JSON {
    .typed(
      type,
      [
        "id": .text(id), "name": .text(name), "server_name": server.map(JSON.text),
        "input": JSON.parsed(input) ?? .object([]),
      ])
  }
}

extension ToolResult {
  fileprivate func json(as type: String) -> JSON {
    .typed(
      type,
      [
        "tool_use_id": .text(toolUseID), "content": .array(content.map(\.json)),
        "is_error": isError ? .bool(true) : nil,
      ])
  }
}

extension DocumentBlock {
  fileprivate var json: JSON {
    .typed(
      "document",
      ["source": source.json, "title": title.map(JSON.text), "context": context.map(JSON.text)])
  }
}

extension DocumentBlock.Source {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .typed("text", ["media_type": "text/plain", "data": .text(text)])
    case .content(let blocks): .typed("content", ["content": .array(blocks.map(\.json))])
    case .base64(let type, let data): .typed("base64", ["media_type": .text(type), "data": .text(data)])
    case .url(let url): .typed("url", ["url": .text(url)])
    case .file(let file): .typed("file", ["file_id": .text(file)])
    }
  }
}

extension ToolFailure {
  fileprivate var json: JSON {
    .members(["type": .text(type), "error_code": .text(code), "message": message.map(JSON.text)])
  }
}

extension WebSearchToolResult {
  fileprivate var json: JSON {
    let content: JSON =
      switch outcome {
      case .failure(let failure): failure.json
      case .hits(let hits): .array(hits.map(\.json))
      }
    return .typed("web_search_tool_result", ["tool_use_id": .text(toolUseID), "content": content])
  }
}

extension SearchHit {
  fileprivate var json: JSON {
    .typed(
      "web_search_result",
      [
        "url": .text(url), "title": .text(title), "snippet": snippet.map(JSON.text),
        "encrypted_content": encryptedContent.map(JSON.text),
      ])
  }
}

extension WebFetchToolResult {
  fileprivate var json: JSON {
    let content: JSON =
      switch outcome {
      case .failure(let failure): failure.json
      case .page(let page): page.json
      }
    return .typed("web_fetch_tool_result", ["tool_use_id": .text(toolUseID), "content": content])
  }
}

extension FetchedPage {
  fileprivate var json: JSON {
    .typed(
      "web_fetch_result",
      [
        "url": .text(url), "content": document.json, "truncated": isTruncated ? .bool(true) : nil,
        "retrieved_at": retrievedAt.map(JSON.text),
      ])
  }
}

extension ContainerResult {
  fileprivate var json: JSON {
    let outer = type.string ?? "code_execution_tool_result"
    return .typed(outer, ["tool_use_id": .text(toolUseID), "content": failure?.json ?? content(outer)])
  }

  private func content(_ outer: String) -> JSON {
    let inner = Self.innerTypes[outer] ?? "code_execution_result"
    if inner == "text_editor_code_execution_view_result" { return .typed(inner, ["content": .text(stdout)]) }
    let output = inner.replacing("_result", with: "_output")
    return .typed(
      inner,
      [
        "stdout": .text(stdout), "stderr": .text(stderr), "return_code": .integer(returnCode),
        "content": .array(files.map { .typed(output, ["file_id": .text($0)]) }),
      ])
  }
}
