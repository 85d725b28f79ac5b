internal import Choices
internal import Encodings
internal import HarnessModel

/// Steps that end a conversation with the call that asks.
extension ConversationBuilder {
  /// The call beside a client tool: it runs when the tool has answered, and was written before.
  mutating func asksBesideTool(_ draw: inout Draw) throws(Rejection) {
    let url = try wanted(&draw)
    let (ask, echo) = (use("web_fetch", "url", url), use("lookup", "text", url))
    let calls: [ContentBlock] = [.serverToolUse(ask), .toolUse(echo)]
    for call in try draw.flag() ? calls.reversed() : calls { add(.assistant, call) }
    add(.user, .toolResult(ToolResult(toolUseID: echo.id, text: ForeignText(bytes: url))))
    end(ask, url, "C-05")
  }

  /// The call beside a search whose result comes behind it.
  mutating func asksBesideSearch(_ draw: inout Draw) throws(Rejection) {
    let url = try wanted(&draw)
    let (ask, search) = (use("web_fetch", "url", url), use("web_search", "query", Array("it".utf8)))
    let hit = SearchHit(url: ForeignText(bytes: url), title: "A page")
    add(.assistant, .serverToolUse(ask))
    add(.assistant, .serverToolUse(search))
    add(.assistant, .webSearchToolResult(WebSearchToolResult(toolUseID: search.id, .hits([hit]))))
    end(ask, url, "C-06")
  }

  /// The call behind other fetches of the same request, under a limit of uses.
  mutating func asksOften(_ draw: inout Draw) throws(Rejection) {
    let url: [UInt8]
    if let given = mentions.first(where: { $0.isGiven })?.url {
      url = given
    } else {
      url = Array("https://e.test/a".utf8)
      say(.user, url)
      mentions.append(Mention(url, "C-01"))
    }
    let limit = 1 + (try draw.below(3))
    let made = limit - 1 + (try draw.below(2))
    let excludesEcho = try draw.chance(1, in: 4)
    define([
      "max_uses": .integer(limit),
      "url_sources": excludesEcho
        ? .members(["client_tool_results": .members(["except": .array(["echo"])])]) : nil,
    ])
    for _ in 0..<made { try fetchOnce(url, fails: try draw.flag()) }
    let ask = use("web_fetch", "url", url)
    add(.assistant, .serverToolUse(ask))
    end(ask, url, "P-66")
  }

  /// The call as the last thing that the model wrote.
  mutating func asksAtEnd(_ draw: inout Draw) throws(Rejection) {
    let url = try wanted(&draw)
    let ask = use("web_fetch", "url", url)
    add(.assistant, .serverToolUse(ask))
    end(ask, url, "C-09")
  }

  private mutating func fetchOnce(_ url: [UInt8], fails: Bool) throws(Rejection) {
    let use = use("web_fetch", "url", url)
    add(.assistant, .serverToolUse(use))
    let outcome: WebFetchToolResult.Outcome =
      fails
      ? .failure(ToolFailure(type: "web_fetch_tool_result_error", code: "url_not_accessible"))
      : .page(FetchedPage(url: ForeignText(bytes: url), text: "A page."))
    add(.assistant, .webFetchToolResult(WebFetchToolResult(toolUseID: use.id, outcome)))
  }

  /// A URL made up, or one that was put into the conversation before.
  private func wanted(_ draw: inout Draw) throws(Rejection) -> [UInt8] {
    let places = mentions.count
    let place = try draw.below(places + 1)
    return place == 0 ? try ContextVocabulary.madeUp(&draw) : mentions[place - 1].url
  }

  private mutating func end(_ use: ToolUse, _ url: [UInt8], _ aim: String) {
    fetch = use.id
    asked = url
    mentions.append(Mention(url, aim))
  }
}
