import Conversations
import HarnessModel
import Testing

@Suite struct ContextOracleTests {
  private func said(_ text: ForeignText) -> Conversation {
    Conversation(turns: [Turn(.user, text: text)])
  }

  private func denial(_ url: URLText, _ conversation: Conversation, _ oracle: ContextOracle) -> ContextDenial?
  {
    guard case .mustDeny(let denial) = oracle.ruling(for: url, in: conversation) else { return nil }
    return denial
  }

  @Test func `the witness says where the URL stands and how it was read`() {
    let ruling = ContextOracle().ruling(for: "https://e.test/a", in: said("see https://e.test/a now"))
    #expect(ruling.inShort == .allow(.user, .whiteSpace))
    #expect(ruling.witness?.place.range == 4..<20)
    #expect(ruling.witness?.place.position == ConversationPosition(message: 0, block: 0))
    #expect(ruling.witness?.place.field.description == "text")
  }

  @Test func `a refusal has the code of its time`() {
    let conversation = said("see https://e.test/a now")
    #expect(denial("https://e.test/b", conversation, ContextOracle())?.code == "url_not_allowed")
    let renamed = denial("https://e.test/b", conversation, ContextOracle(rules: .june2026))
    #expect(renamed?.code == "url_not_in_prior_context")
    #expect(denial("no URL", conversation, ContextOracle())?.code == "invalid_input")
    #expect(denial("no URL", conversation, ContextOracle(rules: .june2026))?.code == "invalid_tool_input")
  }

  @Test func `the counterexample names the closest admitted URL and the first byte that differs`() {
    let sets = AdmittedSets(said("https://e.test/abc https://other.test/"))
    let oracle = ContextOracle()
    let url: URLText = "https://e.test/abd"
    guard case .mustDeny(let denial) = oracle.explained(oracle.ruling(for: url, in: sets), for: url, in: sets)
    else {
      Issue.record("not refused")
      return
    }
    #expect(denial.nearest?.witness.url == "https://e.test/abc")
    #expect(denial.nearest?.firstDifference == 17)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var text: ForeignText
    var url: URLText
    var expected: Expected
    var testDescription: String { String(decoding: text.bytes + [0x20] + url.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    Row(text: "https://e.test/a#x", url: "https://e.test/a", expected: .allow(.user, .whiteSpace)),
    Row(text: "https://e.test/a", url: "https://e.test/a#y", expected: .allow(.user, .whiteSpace)),
    Row(text: "https://E.test/a", url: "https://e.TEST:443/a", expected: .allow(.user, .whiteSpace)),
    Row(text: "https://e.test/x/../a", url: "https://e.test/a", expected: .allow(.user, .whiteSpace)),
    Row(text: "https://e.test", url: "https://e.test/", expected: .allow(.user, .whiteSpace)),
    Row(text: "https://e.test/a", url: "https://e.test/A", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test/a?", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test/a/", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test//a", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test/", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test/ab", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "http://e.test/a", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test./a", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test:8443/a", expected: .deny(.notInContext)),
    Row(text: "https://e.test/?a=1&b=2", url: "https://e.test/?b=2&a=1", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a+b", url: "https://e.test/a%20b", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https://e.test/%61", expected: .lenient),
    Row(text: "https://e.test/%61", url: "https://e.test/a", expected: .lenient),
    Row(text: "https://e.test/%c3%a9", url: "https://e.test/%C3%A9", expected: .lenient),
    Row(text: "https://e.test/%61", url: "https://e.test/%61", expected: .allow(.user, .whiteSpace)),
    Row(text: "https://e.test/a%2Fb", url: "https://e.test/a/b", expected: .deny(.notInContext)),
    Row(text: "https://e.test/a", url: "https:e.test/a", expected: .may(.repair)),
    Row(text: "https://e.test/a", url: "https://e.test\\a", expected: .may(.repair)),
    Row(text: "https://e.test/a", url: " https://e.test/a", expected: .may(.repair)),
    Row(text: "https://e.test/a", url: "https://e.te\u{0009}st/a", expected: .deny(.controlBytes)),
    Row(text: "https://u@e.test/a", url: "https://u@e.test/a", expected: .deny(.userinfo)),
    Row(text: "ftp://e.test/a", url: "ftp://e.test/a", expected: .deny(.scheme)),
    Row(text: "e.test", url: "e.test", expected: .deny(.malformed)),
    Row(text: "e.test", url: "https://e.test/", expected: .may(.extent)),
  ])
  func `equal is what serializes the same without its fragment`(_ row: Row) {
    #expect(said(row.text).ruling(row.url) == row.expected)
  }

  @Test func `a limit of length counts Unicode scalars and comes before the context`() {
    let path = String(repeating: "a", count: 235)
    let long = "https://e.test/" + path
    let rules = ContextRules.june2026
    let conversation = said(ForeignText("\(long) \(long)b"))
    #expect(conversation.ruling(URLText(long), rules) == .allow(.user, .whiteSpace))
    let longer = denial(URLText(long + "b"), conversation, ContextOracle(rules: rules))
    #expect(longer?.codes == ["url_too_long"])
    #expect(
      denial(URLText(long + "c"), conversation, ContextOracle(rules: rules))?.codes
        == ["url_too_long", "url_not_in_prior_context"])
  }

  @Test func `domain lists are asked after the form and before the context`() {
    let conversation = said("https://listed.test/ https://other.test/ https://maybe.test/")
    let oracle = ContextOracle(rules: .june2026) { url in
      switch url {
      case "https://listed.test/": Expectation(.must(.allow), because: .entryCovers)
      case "https://maybe.test/": Expectation(.may(.port), because: .port)
      default: Expectation(.must(.deny), because: .noEntryCovers)
      }
    }
    #expect(
      oracle.ruling(for: "https://listed.test/", in: conversation).inShort == .allow(.user, .whiteSpace))
    #expect(oracle.ruling(for: "https://maybe.test/", in: conversation).inShort == .may(.domains))
    #expect(denial("https://other.test/", conversation, oracle)?.codes == ["url_not_allowed"])
    #expect(
      denial("https://new.test/", conversation, oracle)?.codes == [
        "url_not_allowed", "url_not_in_prior_context",
      ])
    #expect(denial("ftp://new.test/", conversation, oracle)?.cause == .scheme)
  }

  @Test func `the limit of uses counts the fetches of the same request, failed ones as the rules say`() {
    let url: URLText = "https://e.test/a"
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "https://e.test/a"),
        Turn(
          .assistant,
          [.fetch("1", url), .page("1", "https://e.test/a", "x"), .fetch("2", url), .refused("2")]),
      ])
    let sibling = ConversationPosition(message: 1, block: 4)
    var rules = ContextRules(name: "test", errors: .renamed, maxUses: 2, failedFetchesCount: true)
    #expect(conversation.ruling(url, rules, before: sibling) == .deny(.tooManyUses))
    #expect(conversation.ruling(url, rules) == .allow(.user, .whiteSpace))
    rules.usesScope = .conversation
    #expect(conversation.ruling(url, rules) == .deny(.tooManyUses))
    rules.failedFetchesCount = false
    #expect(conversation.ruling(url, rules) == .allow(.user, .whiteSpace))
    rules.failedFetchesCount = nil
    #expect(conversation.ruling(url, rules) == .may(.failedUses))
    rules.maxUses = 3
    #expect(conversation.ruling(url, rules) == .allow(.user, .whiteSpace))
  }

  @Test func `a gate that compares bytes is not too strict where respelling is contested`() {
    var rules = ContextRules.june2026
    rules.respellingIsContested = true
    #expect(said("https://E.test/a").ruling("https://E.test/a", rules) == .allow(.user, .whiteSpace))
    #expect(said("https://E.test/a").ruling("https://e.test/a", rules) == .may(.respelling))
  }

  @Test func `every source has the standing that the rules give it`() {
    let standings = TextSource.Kind.allCases.map { kind in
      (kind, ContextRules.june2026.standing(of: TextSource(kind)))
    }
    for (kind, standing) in standings {
      switch kind {
      case .user, .clientTool, .webSearch, .webFetch: #expect(standing == .admissible, "\(kind)")
      case .assistant, .toolInput, .container, .errorEcho: #expect(standing == .forbidden, "\(kind)")
      case .clientToolError, .mcp, .system, .toolDefinition, .compaction, .title, .citation, .suppliedHistory,
        .unknownBlock:
        #expect(standing == .unspecified, "\(kind)")
      }
    }
    let decided = ContextRules(decided: [.system: .admissible])
    let system = Conversation(system: ["https://e.test/a"], turns: [Turn(.user, text: "hi")])
    #expect(system.ruling("https://e.test/a") == .may(.source))
    #expect(system.ruling("https://e.test/a", decided) == .allow(.system, .whiteSpace))
  }
}

extension TextSource {
  fileprivate init(_ kind: Kind) {
    switch kind {
    case .user: self = .user
    case .clientTool: self = .clientTool("tool")
    case .clientToolError: self = .clientToolError("tool")
    case .webSearch: self = .webSearch
    case .webFetch: self = .webFetch
    case .container: self = .container
    case .mcp: self = .mcp
    case .assistant: self = .assistant
    case .toolInput: self = .toolInput
    case .system: self = .system
    case .toolDefinition: self = .toolDefinition
    case .errorEcho: self = .errorEcho
    case .compaction: self = .compaction
    case .title: self = .title
    case .citation: self = .citation
    case .suppliedHistory: self = .suppliedHistory
    case .unknownBlock: self = .unknownBlock
    }
  }
}
