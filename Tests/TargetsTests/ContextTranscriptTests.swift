import Foundation
import HarnessModel
import Targets
import TestSupport
import Testing

/// The whole dialogue with an adapter of the context rule, byte for byte as it is published.
///
/// With `GATECRASH_RECORD=1` in the environment the files are written instead, and the test fails.
@Suite struct ContextTranscriptTests {
  private static let tool = ToolDefinition(
    name: "web_fetch",
    json: #"{"type":"web_fetch_20260318","name":"web_fetch","max_uses":2,"max_content_tokens":400}"#)

  /// A conversation with every kind of block; the third fetch is the one that is asked about.
  private static let conversation: FetchContext = {
    var conversation = Conversation(system: ["Be brief."], tools: [tool])
    let failure = ToolFailure(
      type: "web_fetch_tool_result_error", code: "url_not_accessible", message: "no https://e.test/echo here")
    conversation.turns = [
      Turn(.user, text: "see https://e.test/user and (https://e.test/doubt)."),
      Turn(
        .assistant,
        [
          .thinking("https://e.test/thought"), .text(TextBlock("or https://e.test/model")),
          .serverToolUse(ToolUse(id: "s1", name: "web_search", input: #"{"query":"https://e.test/query"}"#)),
          .webSearchToolResult(
            WebSearchToolResult(
              toolUseID: "s1",
              .hits([
                SearchHit(url: "https://e.test/hit", title: "A hit", snippet: "at https://e.test/cut...")
              ]))),
          .serverToolUse(ToolUse(id: "c1", name: "bash_code_execution", input: #"{"command":"ls"}"#)),
          .containerResult(ContainerResult(toolUseID: "c1", stdout: "https://e.test/container")),
          .toolUse(ToolUse(id: "t1", name: "lookup", input: #"{"text":"https://e.test/input"}"#)),
        ]),
      Turn(
        .user, [.toolResult(ToolResult(toolUseID: "t1", text: "found https://e.test/tool \u{E9}\u{1F511}"))]),
      Turn(
        .assistant,
        [
          .serverToolUse(ToolUse(id: "f1", name: "web_fetch", input: #"{"url":"https://e.test/hit"}"#)),
          .webFetchToolResult(
            WebFetchToolResult(
              toolUseID: "f1",
              .page(FetchedPage(url: "https://e.test/hit", text: "more: https://e.test/page .")))),
          .serverToolUse(ToolUse(id: "f2", name: "web_fetch", input: #"{"url":"https://e.test/echo"}"#)),
          .webFetchToolResult(WebFetchToolResult(toolUseID: "f2", .failure(failure))),
          .serverToolUse(ToolUse(id: "f3", name: "web_fetch", input: #"{"url":"https://e.test/user"}"#)),
          .webFetchToolResult(
            WebFetchToolResult(
              toolUseID: "f3",
              .page(FetchedPage(url: "https://e.test/user", text: "late https://e.test/late ")))),
        ]),
    ]
    return FetchContext(conversation, fetch: "f3")
  }()

  private static let urls: [URLText] = [
    "https://e.test/user", "https://e.test/tool", "https://e.test/hit", "https://e.test/page",
    "https://e.test/model", "https://e.test/input", "https://e.test/query", "https://e.test/container",
    "https://e.test/echo", "https://e.test/late", "https://e.test/cut", "https://u:p@e.test/user",
    URLText(bytes: Array("https://e.test/".utf8) + [0xFF]),
  ]

  @Test func `an adapter is told, and answers, what is published`() throws {
    let scratch = try Scratch()
    let adapter = Fixtures.root.appendingPathComponent("Corpora/adapters/context-gate.py").path
    let (questions, answers) = (
      scratch.folder.appendingPathComponent("in"), scratch.folder.appendingPathComponent("out")
    )
    let script = "tee '\(questions.path)' | python3 -IS '\(adapter)' | tee '\(answers.path)'"
    let target = ProcessTarget(command: ["/bin/sh", "-c", script], id: TargetID("context-gate"))
    let session = try target.open(TargetLimits())
    var earlier = Self.conversation
    earlier.fetch = "f2"
    for context in [Self.conversation, earlier] {
      session.submit(QuestionBatch(policy: Policy(), context: context, urls: Self.urls))
    }
    let verdicts = (0..<2).map { _ in session.collect().answers.map(\.verdict) }
    session.close()
    // The limit of two uses is reached at the third fetch; at the second everything given is still open.
    #expect(verdicts[0].allSatisfy { $0 == .deny })
    #expect(
      verdicts[1].prefix(4).allSatisfy { $0 == .allow } && verdicts[1].dropFirst(4).allSatisfy { $0 == .deny }
    )
    try Self.expect(questions, equals: "Corpora/protocol/context-questions.jsonl")
    try Self.expect(answers, equals: "Corpora/protocol/context-answers.jsonl")
  }

  private static func expect(_ file: URL, equals path: String) throws {
    let golden = Fixtures.root.appendingPathComponent(path)
    // Closing ends the adapter with a farewell or without it, so the dialogue counts up to there.
    let told =
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0 != #"{"op":"bye"}"# }.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["GATECRASH_RECORD"] == "1" {
      try Data(told.utf8).write(to: golden)
      Issue.record("recorded \(path); run again without GATECRASH_RECORD")
      return
    }
    #expect(told == (try String(contentsOf: golden, encoding: .utf8)), "\(path)")
  }
}
