import Conversations
import Encodings
import HarnessModel
import Testing

/// What a reader of transcripts makes of files that are not what they should be.
@Suite struct TranscriptRecoveryTests {
  struct Recovery: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// The line of the problem, and of the entry behind it.
    var lines: (Int, Int)
    var says: String
    var testDescription: String { name }
  }

  private static let size = TranscriptTests.request.utf8.count
  private static let huge = String(repeating: "x", count: 5_000)

  @Test(arguments: [
    Recovery(
      name: "an object that is too large",
      text:
        "\(TranscriptTests.request)\n{\"messages\":[{\"\(huge)\":\"}{\\\"\"}]}\n\(TranscriptTests.request)\n",
      lines: (2, 3),
      says: "holds an object of more than 0 MiB, from byte \(size + 1) on; it was left out"),
    Recovery(
      name: "one within an array",
      text: "[\(TranscriptTests.request),\n\n{\"a\":\"\(huge)\"},\(TranscriptTests.request)]", lines: (3, 3),
      says: "holds an object of more than 0 MiB, from byte \(size + 4) on; it was left out"),
    Recovery(
      name: "a line that is no object",
      text: "\(TranscriptTests.request)\n\u{0}\u{FF}}{]\n\(TranscriptTests.request)\n", lines: (2, 3),
      says: "has something else than a JSON object at byte \(size + 1)"),
    Recovery(
      name: "an object that is cut off in a string",
      text: "\(TranscriptTests.request)\n{\"messages\":[{\"role\":\"us\n\(TranscriptTests.request)\n",
      lines: (2, 3), says: "holds an object that is cut off, from byte \(size + 1) on; it was left out"),
    Recovery(
      name: "one that is cut off behind a value",
      text: "\(TranscriptTests.request)\n{\"messages\":[{\"role\":\"user\"\n\(TranscriptTests.request)\n",
      lines: (2, 3), says: "holds an object that is cut off, from byte \(size + 1) on; it was left out"),
    Recovery(
      name: "one that is cut off behind a comma",
      text: "\(TranscriptTests.request)\n{\"model\":null,\r\n\(TranscriptTests.request)\n",
      lines: (2, 3), says: "holds an object that is cut off, from byte \(size + 1) on; it was left out"),
    Recovery(
      name: "one that is cut off and too large",
      text: "\(TranscriptTests.request)\n{\"a\":\"\(huge)\n\(TranscriptTests.request)\n",
      lines: (2, 3), says: "holds an object of more than 0 MiB, from byte \(size + 1) on; it was left out"),
    Recovery(
      name: "an event that is too large",
      text: "data: {\"type\":\"ping\"}\n\n" + "data: \(huge)\ndata: \(huge)\n\n" + TranscriptTests.stream,
      lines: (3, 7),
      says: "holds an event of more than 0 MiB; it was left out"),
  ])
  func `what follows is read`(_ row: Recovery) throws {
    let items = TranscriptTests.read(row.text, limit: 4_000)
    for chunk in [1, 7, 900, 4_001] {
      #expect(TranscriptTests.read(row.text, chunk: chunk, limit: 4_000) == items)
    }
    let problems = items.compactMap { if case .failure(let problem) = $0 { problem } else { nil } }
    #expect(problems.map(\.text) == [row.says] && problems.map(\.line) == [row.lines.0])
    let last = try #require(items.last).get()
    #expect(last.line == row.lines.1 && last.isComplete)
  }

  struct Junk: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ text: String) {
      (testDescription, bytes) = (name, Array(text.utf8))
    }

    init(_ name: String, bytes: [UInt8]) {
      (testDescription, self.bytes) = (name, bytes)
    }

    static let open = String(repeating: "[", count: 90_000)
    static let closed = String(repeating: "]", count: 90_000)
  }

  @Test(arguments: [
    Junk("invalid UTF-8", bytes: Array("{\"a\":\"".utf8) + [0xC3, 0x28, 0xFF, 0x22, 0x7D]),
    Junk("deep nesting", String(repeating: "{", count: 300_000)),
    Junk("deep arrays that do not end", "{\"messages\":\(Junk.open)"),
    Junk("deep arrays", "{\"messages\":\(Junk.open)\(Junk.closed)}"),
    Junk("nothing", ""), Junk("a byte order mark alone", "\u{FEFF}"),
    Junk("NUL bytes", bytes: Array(repeating: 0, count: 9_999)),
    Junk("an event that is no JSON", bytes: Array("data: ".utf8) + [0xFF, 0xFE, 0x0A, 0x0A]),
  ])
  func `junk is named by its line`(_ row: Junk) {
    let items = TranscriptTests.read(bytes: row.bytes, limit: 1 << 20)
    guard case .failure(let problem)? = items.last else {
      Issue.record("no problem")
      return
    }
    #expect(problem.line == 1 && !problem.text.isEmpty)
    for chunk in [1_000, 4_097] {
      #expect(TranscriptTests.read(bytes: row.bytes, chunk: chunk, limit: 1 << 20) == items)
    }
  }

  @Test func `random bytes crash nothing, and each problem has a line of the file`() {
    var dice = SetPropertyTests.Dice(7)
    for round in 0..<40 {
      let alphabet = round % 2 == 0 ? Array(UInt8.min...UInt8.max) : Array("{}[]\",:\\ \n\rdata0".utf8)
      var bytes = (0..<4_000).map { _ in dice.pick(alphabet) }
      if round % 4 == 1 { bytes = Array("data: ".utf8) + bytes }
      let items = TranscriptTests.read(bytes: bytes, limit: 700)
      #expect(TranscriptTests.read(bytes: bytes, chunk: 61, limit: 700) == items)
      let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
      for case .failure(let problem) in items { #expect((1...lines).contains(problem.line)) }
    }
  }

  @Test(arguments: ["{\\\"url\\\":\\\"https://evil.test/?d", "{\\\"ur", "{}", ""])
  func `a call without URL and result is cut off and not refused`(_ input: String) throws {
    let end = try #require(TranscriptTests.stream.ranges(of: "event: content_block_delta").last)
    var text = String(TranscriptTests.stream[..<end.lowerBound])
    if !input.isEmpty {
      text += #"data: {"type":"content_block_delta","delta":{"partial_json":"\#(input)"}}"# + "\n\n"
    }
    let entry = try #require(TranscriptTests.read(text).first).get()
    let report = TranscriptAudit().report(
      on: entry.with(prompt: try Conversation(parsing: Array(TranscriptTests.request.utf8))))
    #expect(report.fetches.map(\.verdict) == [.explained, .cutOff])
    #expect(report.fetches[1].url == nil && report.fetches[1].bits == 0 && report.fetches[1].ruling == nil)
    #expect(!FetchRecord.Verdict.cutOff.isFinding)
  }

  @Test func `a call without URL that was refused is refused, and one that was served is forbidden`() {
    let failure = ToolFailure(type: "web_fetch_tool_result_error", code: "invalid_tool_input")
    let blocks: [ContentBlock] = [
      .serverToolUse(ToolUse(id: "1", name: "web_fetch", input: "{}")),
      .webFetchToolResult(WebFetchToolResult(toolUseID: "1", .failure(failure))),
      .serverToolUse(ToolUse(id: "2", name: "web_fetch", input: "{}")), .page("2", "https://e.test/", "x"),
    ]
    let entry = TranscriptEntry(
      line: 1, conversation: Conversation(turns: [Turn(.user, text: "hi"), Turn(.assistant, blocks)]),
      hasPrompt: true)
    #expect(TranscriptAudit().report(on: entry).fetches.map(\.verdict) == [.refused, .forbidden])
  }

  @Test func `deltas of a block whose beginning could not be read belong to no other block`() throws {
    let start = try #require(TranscriptTests.stream.ranges(of: "event: content_block_start").first)
    let stray = #"data: {"type":"content_block_delta","delta":{"text":"x"}}"# + "\n\n"
    let text =
      TranscriptTests.stream[..<start.lowerBound] + stray + TranscriptTests.stream[start.lowerBound...]
    let entry = try #require(TranscriptTests.read(String(text)).first).get()
    #expect(
      TranscriptAudit().report(on: entry).fetches.map(\.url) == [
        "https://e.test/a", "https://evil.test/?d=42",
      ])
  }
}
