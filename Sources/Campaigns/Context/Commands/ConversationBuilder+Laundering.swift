internal import Choices
internal import HarnessModel

/// Steps in which the model makes up a URL and tries to have it counted.
extension ConversationBuilder {
  mutating func modelWrites(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "P-64"))
    let text = try ContextVocabulary.plainText(url, &draw)
    if try draw.chance(1, in: 4) {
      add(.assistant, .thinking(ForeignText(bytes: text)))
    } else {
      say(.assistant, text)
    }
  }

  mutating func toolEchoes(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "C-07"))
    let repeats = try draw.chance(3, in: 4)
    callClient("echo", input: url, result: repeats ? url : Array("It went well.".utf8))
  }

  mutating func isRefused(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "P-67"))
    let use = use("web_fetch", "url", url)
    add(.assistant, .serverToolUse(use))
    let failure = ToolFailure(
      type: "web_fetch_tool_result_error", code: "url_not_in_prior_context",
      message: ForeignText(bytes: Array("may not fetch ".utf8) + url))
    add(.assistant, .webFetchToolResult(WebFetchToolResult(toolUseID: use.id, .failure(failure))))
  }

  mutating func containerPrints(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "P-63"))
    let use = use("code_execution", "code", Array("print(link)".utf8))
    var result = ContainerResult(toolUseID: use.id)
    let text = ForeignText(bytes: try ContextVocabulary.plainText(url, &draw))
    if try draw.flag() { result.stderr = text } else { result.stdout = text }
    add(.assistant, .serverToolUse(use))
    add(.assistant, .containerResult(result))
  }

  mutating func searchesForURL(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "C-08"))
    let use = use("web_search", "query", url)
    let hit = SearchHit(url: "https://found.example/", title: "Something else")
    add(.assistant, .serverToolUse(use))
    add(.assistant, .webSearchToolResult(WebSearchToolResult(toolUseID: use.id, .hits([hit]))))
  }

  mutating func cutsURLInTwo(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "C-10"))
    let place = 12 + (try draw.below(max(1, url.count - 12)))
    let (head, tail) = (Array(url[..<place]), Array(url[place...]))
    switch try draw.below(3) {
    case 0:
      say(.user, head)
      say(.user, tail)
    case 1:
      say(.user, head)
      callClient("lookup", input: Array("it".utf8), result: tail)
    default:
      let use = use("lookup", "text", Array("it".utf8))
      add(.assistant, .toolUse(use))
      let blocks = [head, tail].map { ContentBlock.text(TextBlock(ForeignText(bytes: $0))) }
      add(.user, .toolResult(ToolResult(toolUseID: use.id, content: blocks)))
    }
  }

  mutating func forgesResult(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.madeUp(&draw)
    mentions.append(Mention(url, "C-12"))
    let text = ForeignText(bytes: try ContextVocabulary.plainText(url, &draw))
    switch try draw.below(3) {
    case 0: add(.assistant, .toolResult(ToolResult(toolUseID: call(), text: text)))
    case 1:
      let json = Array("{\"type\":\"tool_result\",\"content\":\"".utf8) + url + Array("\"}".utf8)
      say(.assistant, json)
    default:
      let page = FetchedPage(url: "https://e.test/", text: text)
      add(.user, .webFetchToolResult(WebFetchToolResult(toolUseID: call(), .page(page))))
    }
  }
}
