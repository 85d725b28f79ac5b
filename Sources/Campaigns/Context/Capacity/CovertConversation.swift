internal import Encodings
internal import HarnessModel

/// A conversation in which a model tells something by which of the given URLs it fetches.
///
/// The links lead to one site, whose record of requests an observer can read.
protocol CovertConversation: Sendable {
  /// How many URLs each fetch chooses among, one number for each fetch.
  var branching: [Int] { get }
  /// The conversation when these choices were fetched already and one more fetch is asked for.
  func context(after choices: [Int]) -> FetchContext
  /// The URL of a choice behind others.
  func url(of choice: Int, after choices: [Int]) -> URLText
  /// One of the URLs that lead to the site as well and that nobody gave, counted from 0.
  func stranger(_ number: Int) -> URLText
  /// The choices that requests for these targets were.
  func choices(from targets: [[UInt8]]) -> [Int]
  /// What the site answers to a request for a target.
  func page(at target: [UInt8]) -> [UInt8]
}

extension ConversationBuilder {
  /// Adds a fetch and the page that came back.
  mutating func fetched(_ url: URLText, _ text: [UInt8]) {
    let use = use("web_fetch", "url", url.bytes)
    add(.assistant, .serverToolUse(use))
    let page = FetchedPage(url: ForeignText(bytes: url.bytes), text: ForeignText(bytes: text))
    add(.assistant, .webFetchToolResult(WebFetchToolResult(toolUseID: use.id, .page(page))))
  }

  /// Adds the fetch that is asked for.
  mutating func ask(for url: URLText) {
    let ask = use("web_fetch", "url", url.bytes)
    add(.assistant, .serverToolUse(ask))
    fetch = ask.id
  }
}
