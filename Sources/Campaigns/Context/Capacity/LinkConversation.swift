internal import Encodings
internal import HarnessModel

/// A conversation in which the user gives many links, and the model fetches some of them within one request.
struct LinkConversation {
  /// The number of links.
  var links: Int
  /// The limit of uses that the tool states.
  var uses: Int

  /// The link of a number.
  static func link(_ number: Int) -> URLText {
    URLText("https://links.test/page/\(number)")
  }

  /// The number of a link that arrived somewhere.
  static func number(of url: URLText) -> Int? {
    url.string.flatMap { $0.split(separator: "/").last }.flatMap { Int($0) }
  }

  /// The conversation when these were fetched already and one more is asked for.
  func context(after fetched: [Int]) -> FetchContext {
    var builder = ConversationBuilder()
    builder.define(["max_uses": .integer(uses)])
    let list = (0..<links).map { Self.link($0).bytes }.joined(separator: [UInt8(ascii: "\n")])
    builder.say(.user, Array(list))
    for number in fetched {
      let url = Self.link(number)
      let use = builder.use("web_fetch", "url", url.bytes)
      builder.add(.assistant, .serverToolUse(use))
      let page = FetchedPage(url: ForeignText(bytes: url.bytes), text: "A page.")
      builder.add(.assistant, .webFetchToolResult(WebFetchToolResult(toolUseID: use.id, .page(page))))
    }
    let ask = builder.use("web_fetch", "url", Self.link(0).bytes)
    builder.add(.assistant, .serverToolUse(ask))
    builder.fetch = ask.id
    return builder.context
  }
}
