internal import Choices
internal import Encodings

/// What `url_sources` of the fetch tool may say: `all`, `none`, `only` and `except`, of each kind of source.
///
/// Names of tools that nobody calls are among them: they exclude nothing, and include nothing.
enum SourceOptions {
  /// Every client tool counts but the one that repeats its input.
  static let withoutEcho = JSON.members(["client_tool_results": except("echo")])

  private static let userInput: [JSON?] = [nil, "all", "none"]
  private static let clientTools: [JSON?] = [
    nil, "all", "none", only("lookup"), only("echo"), except("echo"), except("lookup"), only("nobody"),
    except("nobody"),
  ]
  private static let serverTools: [JSON?] = [
    nil, "all", "none", only("web_search"), only("web_fetch"), except("web_search"), except("web_fetch"),
    only("web_search", "code_execution"),
  ]

  /// Any of them.
  static func any(_ draw: inout Draw) throws(Rejection) -> JSON {
    let user = userInput[try draw.below(userInput.count)]
    let client = clientTools[try draw.below(clientTools.count)]
    let server = serverTools[try draw.below(serverTools.count)]
    return .object(
      [("user_input", user), ("client_tool_results", client), ("server_tool_results", server)]
        .compactMap { name, value in value.map { .init(name, $0) } })
  }

  /// The choices of `any(_:)` with a number: neighbouring numbers differ in every part.
  static func choices(_ number: Int) -> [UInt64] {
    [userInput.count, clientTools.count, serverTools.count].map { UInt64(number % $0) }
  }

  private static func only(_ names: String...) -> JSON {
    .members(["only": .array(names.map { .string($0) })])
  }

  private static func except(_ name: String) -> JSON { .members(["except": .array([.string(name)])]) }
}
