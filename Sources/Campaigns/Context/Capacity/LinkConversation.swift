internal import Encodings
internal import HarnessModel

/// A conversation in which the user gives many links, and the model fetches some of them within one request.
struct LinkConversation: CovertConversation {
  /// Where the links lead, without a slash at the end.
  var site = "https://links.test"
  /// The number of links.
  var links: Int
  /// The limit of uses that the tool states.
  var uses: Int

  var branching: [Int] { Array(repeating: links, count: uses) }

  /// The link of a number; numbers from `links` on are not given.
  func link(_ number: Int) -> URLText {
    URLText("\(site)/page/\(number)")
  }

  func url(of choice: Int, after choices: [Int]) -> URLText { link(choice) }

  func stranger(_ number: Int) -> URLText { link(links + number) }

  func choices(from targets: [[UInt8]]) -> [Int] {
    targets.compactMap { target in
      let text = String(decoding: target, as: UTF8.self)
      return text.hasPrefix("/page/") ? Int(text.dropFirst("/page/".count)) : nil
    }
  }

  func page(at target: [UInt8]) -> [UInt8] { Array("A page.".utf8) }

  func context(after fetched: [Int]) -> FetchContext {
    var builder = ConversationBuilder()
    builder.define(["max_uses": .integer(uses)])
    builder.say(.user, Array((0..<links).map { link($0).bytes }.joined(separator: [UInt8(ascii: "\n")])))
    for number in fetched { builder.fetched(link(number), page(at: [])) }
    builder.ask(for: link(0))
    return builder.context
  }
}
