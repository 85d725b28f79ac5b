import Conversations
import Encodings
import HarnessModel
import Testing

@Suite struct WireTests {
  /// One block of every kind, both spellings of errors included.
  static let everything = Conversation(
    system: ["Be brief."],
    tools: [
      ToolDefinition(name: "lookup", about: "", json: #"{"name":"lookup","input_schema":{"type":"object"}}"#)
    ],
    turns: [
      Turn(
        .user,
        [
          .text(TextBlock("see https://e.test/a")), .image,
          .document(DocumentBlock(.text("plain"), title: "Notes", context: "mine")),
          .document(DocumentBlock(.base64(mediaType: "application/pdf", data: "JVBERi0="))),
          .document(DocumentBlock(.content([.text(TextBlock("part"))]))),
          .document(DocumentBlock(.url("https://e.test/doc.pdf"))), .document(DocumentBlock(.file("file_1"))),
        ]),
      Turn(
        .assistant,
        [
          .thinking("hm"),
          .text(
            TextBlock(
              "as said",
              citations: [
                Citation(citedText: "passage", title: "Notes"),
                Citation(
                  type: "web_search_result_location", citedText: "words", title: "Page",
                  url: "https://e.test/c"),
              ])),
          .toolUse(ToolUse(id: "t1", name: "lookup", input: #"{"q":"x"}"#)),
          .serverToolUse(.webFetch(id: "s1", url: "https://e.test/a")),
          .webFetchToolResult(
            WebFetchToolResult(
              toolUseID: "s1",
              .page(FetchedPage(url: "https://e.test/a", text: "page", title: "A", isTruncated: true)))),
          .webFetchToolResult(
            WebFetchToolResult(
              toolUseID: "s2", .failure(ToolFailure(type: "web_fetch_tool_error", code: "invalid_input")))),
          .webFetchToolResult(
            WebFetchToolResult(
              toolUseID: "s3",
              .failure(
                ToolFailure(type: "web_fetch_tool_result_error", code: "invalid_tool_input", message: "no")))),
          .webSearchToolResult(
            WebSearchToolResult(
              toolUseID: "s4",
              .hits([SearchHit(url: "https://e.test/h", title: "H", snippet: "…", encryptedContent: "EqgB")]))
          ),
          .webSearchToolResult(
            WebSearchToolResult(
              toolUseID: "s5",
              .failure(ToolFailure(type: "web_search_tool_result_error", code: "unavailable")))),
          .containerResult(
            ContainerResult(toolUseID: "s6", stdout: "out", stderr: "err", returnCode: 1, files: ["f"])),
          .containerResult(
            ContainerResult(
              toolUseID: "s7", type: "bash_code_execution_tool_result",
              failure: ToolFailure(type: "bash_code_execution_tool_result_error", code: "unavailable"))),
          .containerResult(
            ContainerResult(toolUseID: "s8", type: "text_editor_code_execution_tool_result", stdout: "file")),
          .mcpToolUse(MCPToolUse(server: "docs", use: ToolUse(id: "m1", name: "read", input: "{}"))),
          .mcpToolResult(ToolResult(toolUseID: "m1", text: "mcp")),
          .compaction("so far"),
          .unknown(type: "container_upload", json: #"{"type":"container_upload","file_id":"f2"}"#),
        ]),
      Turn(.user, [.toolResult(ToolResult(toolUseID: "t1", text: "answer", isError: true))]),
    ])

  @Test func `a conversation with every kind of block survives being written and read`() throws {
    let written = Self.everything.json
    let read = try Conversation(parsing: written.line)
    #expect(read == Self.everything)
    #expect(read.json == written)
  }

  @Test func `the published example of a response is read block by block`() throws {
    let text = """
      {"role": "assistant", "content": [
        {"type": "text", "text": "I'll fetch the content from the article to analyze it."},
        {"type": "server_tool_use", "id": "srvtoolu_01234567890abcdef", "name": "web_fetch",
         "input": {"url": "https://example.com/article"}},
        {"type": "web_fetch_tool_result", "tool_use_id": "srvtoolu_01234567890abcdef", "content": {
          "type": "web_fetch_result", "url": "https://example.com/article", "content": {
            "type": "document",
            "source": {"type": "text", "media_type": "text/plain", "data": "Full text content of the article..."},
            "title": "Article Title", "citations": {"enabled": true}},
          "retrieved_at": "2025-08-25T10:30:00Z"}},
        {"text": "the main argument", "type": "text", "citations": [
          {"type": "char_location", "document_index": 0, "document_title": "Article Title",
           "start_char_index": 1234, "end_char_index": 1456, "cited_text": "Artificial intelligence"}]}],
       "id": "msg_a930390d3a", "stop_reason": "end_turn"}
      """
    let turn = try Turn(json: JSON(parsing: Array(text.utf8)))
    #expect(turn.blocks.count == 4)
    guard case .serverToolUse(let use) = turn.blocks[1],
      case .webFetchToolResult(let result) = turn.blocks[2],
      case .page(let page) = result.outcome
    else {
      Issue.record("wrong kinds: \(turn.blocks)")
      return
    }
    #expect(use.inputText("url") == "https://example.com/article")
    #expect(result.toolUseID == use.id)
    #expect(
      page.document == DocumentBlock(.text("Full text content of the article..."), title: "Article Title"))
    #expect(page.retrievedAt == "2025-08-25T10:30:00Z")
  }

  @Test func `a string stands for one text block`() throws {
    let read = try Conversation(
      parsing: Array(#"{"system": "s", "messages": [{"role": "user", "content": "hello"}]}"#.utf8))
    #expect(read == Conversation(system: ["s"], turns: [Turn(.user, text: "hello")]))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    var json: String
    var problem: String
    var testDescription: String { problem }
  }

  @Test(arguments: [
    Bad(json: "[]", problem: " is not an object"),
    Bad(json: "{}", problem: "messages is missing"),
    Bad(json: #"{"messages": 1}"#, problem: "messages is not a list"),
    Bad(
      json: #"{"messages": [{"role": "robot"}]}"#,
      problem: "messages.0.role is none of user, assistant, system"),
    Bad(
      json: #"{"messages": [{"role": "user", "content": [{"text": "x"}]}]}"#,
      problem: "messages.0.content.0.type is missing"),
    Bad(
      json: #"{"messages": [{"role": "user", "content": [{"type": "text", "text": 1}]}]}"#,
      problem: "messages.0.content.0.text is not a string"),
    Bad(
      json:
        #"{"messages": [{"role": "assistant", "content": [{"type": "web_fetch_tool_result", "tool_use_id": "x", "content": {"type": "web_fetch_result", "url": "u", "content": {"type": "document"}}}]}]}"#,
      problem: "messages.0.content.0.content.content.source is missing"),
    Bad(json: #"{"messages": ["#, problem: "byte 15 the text ends where a value should be"),
  ])
  func `a mistake is named with its place`(_ row: Bad) {
    #expect {
      try Conversation(parsing: Array(row.json.utf8))
    } throws: { error in
      guard let problem = error as? JSONProblem else { return false }
      return problem.place + " " + problem.text == row.problem
    }
  }
}
