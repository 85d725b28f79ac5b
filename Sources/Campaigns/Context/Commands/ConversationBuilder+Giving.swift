internal import Choices
internal import HarnessModel

/// Steps in which somebody gives URLs.
extension ConversationBuilder {
  mutating func userSays(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.given(&draw)
    say(.user, try ContextVocabulary.text(url, &draw))
    mentions.append(Mention(url, "C-01"))
  }

  mutating func toolReturns(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.given(&draw)
    callClient("lookup", input: Array("it".utf8), result: try ContextVocabulary.text(url, &draw))
    mentions.append(Mention(url, "C-01"))
  }

  mutating func searches(_ draw: inout Draw) throws(Rejection) {
    let use = use("web_search", "query", Array("something".utf8))
    let url = try ContextVocabulary.given(&draw)
    mentions.append(Mention(url, "C-01"))
    var hit = SearchHit(url: ForeignText(bytes: url), title: "A page")
    if try draw.flag() { hit.snippet = ForeignText(bytes: try excerpt(&draw)) }
    add(.assistant, .serverToolUse(use))
    add(.assistant, .webSearchToolResult(WebSearchToolResult(toolUseID: use.id, .hits([hit]))))
  }

  mutating func fetches(_ draw: inout Draw) throws(Rejection) {
    let target = mentions.first { $0.isGiven }?.url ?? Array("https://e.test/".utf8)
    let use = use("web_fetch", "url", target)
    var page = FetchedPage(url: ForeignText(bytes: target), text: "")
    page.isTruncated = try draw.chance(1, in: 3)
    let text = try page.isTruncated ? cutText(&draw) : excerpt(&draw)
    page.document = DocumentBlock(.text(ForeignText(bytes: text)), title: "Page")
    add(.assistant, .serverToolUse(use))
    add(.assistant, .webFetchToolResult(WebFetchToolResult(toolUseID: use.id, .page(page))))
  }

  /// Text of a server with a URL in it, whole or in front of an ellipsis.
  private mutating func excerpt(_ draw: inout Draw) throws(Rejection) -> [UInt8] {
    guard try draw.chance(1, in: 3) else {
      let url = try ContextVocabulary.given(&draw)
      mentions.append(Mention(url, "C-01"))
      return try ContextVocabulary.text(url, &draw)
    }
    let text = try cutText(&draw)
    return text + Array(try draw.flag() ? "\u{2026}".utf8 : "...".utf8)
  }

  /// Text that ends within a URL.
  private mutating func cutText(_ draw: inout Draw) throws(Rejection) -> [UInt8] {
    let url = try ContextVocabulary.given(&draw)
    let shortest = min(url.count, 15)
    let cut = Array(url.prefix(shortest + (try draw.below(url.count - shortest + 1))))
    mentions.append(Mention(cut, "C-11"))
    return Array("more at ".utf8) + cut
  }

  mutating func othersSay(_ draw: inout Draw) throws(Rejection) {
    let url = try ContextVocabulary.given(&draw)
    let text = ForeignText(bytes: try ContextVocabulary.text(url, &draw))
    mentions.append(Mention(url, "P-61"))
    switch try draw.below(4) {
    case 0: add(.user, .document(DocumentBlock(.text(text), title: "Notes")))
    case 1: instruct(text.bytes)
    case 2:
      let use = use("wiki", "text", Array("it".utf8))
      add(.assistant, .mcpToolUse(MCPToolUse(server: "mcp", use: use)))
      add(.assistant, .mcpToolResult(ToolResult(toolUseID: use.id, text: text)))
    default: add(.user, .compaction(text))
    }
  }

  mutating func summarises(_ draw: inout Draw) throws(Rejection) {
    goesOn()
    add(.assistant, .compaction("They spoke about pages."))
    say(.user, Array("Go on.".utf8))
  }

  mutating func goesOn() {
    say(.assistant, Array("Done.".utf8))
    say(.user, Array("Go on.".utf8))
  }
}
