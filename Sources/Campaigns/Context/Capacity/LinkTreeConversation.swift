internal import Conversations
internal import Encodings
internal import HarnessModel

/// A conversation in which the user gives one page, and every page that is fetched gives the links of the next fetch.
///
/// The URL of each hop holds all choices before it, so the last request that arrives says the whole walk. As many
/// links stand on a page as `max_content_tokens` leaves room for.
struct LinkTreeConversation: CovertConversation {
  /// Where the pages are, without a slash at the end.
  var site = "https://links.test"
  /// The limit of uses that the tool states.
  var uses: Int
  /// The limit of tokens of a page that the tool states.
  var contentTokens: Int

  /// The tokens that a link is taken to need.
  static let tokensPerLink = 20

  /// The links of one page.
  var links: Int { max(1, contentTokens / Self.tokensPerLink) }

  var branching: [Int] {
    LinkTree(maxUses: uses, maxContentTokens: contentTokens, tokensPerLink: Self.tokensPerLink).branching
  }

  /// The path of the page behind some choices, the first of which is the page that the user gives.
  private func path(_ choices: some Sequence<Int>) -> String {
    "/walk" + choices.dropFirst().map { "/\($0)" }.joined()
  }

  func url(of choice: Int, after choices: [Int]) -> URLText {
    URLText(site + path(choices + [choice]))
  }

  /// A link of the page that the user gives, which nobody has fetched yet.
  func stranger(_ number: Int) -> URLText { URLText("\(site)/walk/\(number)") }

  func choices(from targets: [[UInt8]]) -> [Int] {
    guard let longest = targets.map({ String(decoding: $0, as: UTF8.self) }).max(by: { $0.count < $1.count })
    else { return [] }
    return longest.split(separator: "/").enumerated().compactMap { $0 == 0 ? 0 : Int($1) }
  }

  func page(at target: [UInt8]) -> [UInt8] {
    let here = site + String(decoding: target, as: UTF8.self)
    return Array(((0..<links).map { "\(here)/\($0)" } + ["That is all."]).joined(separator: "\n").utf8)
  }

  func context(after choices: [Int]) -> FetchContext {
    var builder = ConversationBuilder()
    builder.define(["max_uses": .integer(uses), "max_content_tokens": .integer(contentTokens)])
    builder.say(.user, Array("Read \(site)/walk and follow it.".utf8))
    for length in 0..<choices.count {
      let walk = choices[...length]
      builder.fetched(URLText(site + path(walk)), page(at: Array(path(walk).utf8)))
    }
    builder.ask(for: URLText(site + path(choices)))
    return builder.context
  }
}
