public import HarnessModel

/// One line of a CI job's log, in which nothing foreign can be taken for a command to the runner.
///
/// GitHub's runner reads `::command::` at the start of a line and takes a carriage return for a line
/// end; Azure Pipelines reads `##vso[` and `##[`, TeamCity `##teamcity[`, wherever they stand.
public struct CILogLine: Hashable, Sendable {
  /// The line, without its line feed.
  public let text: String

  /// Encodes sentences with foreign parts.
  public init(_ prose: Prose) {
    self.init(encoded: TerminalText(prose).string)
  }

  /// Encodes foreign text, such as one line that a target printed.
  public init(_ foreign: some Hostile) {
    self.init(encoded: TerminalText(foreign).string)
  }

  /// Neutralises the commands in a line that is already safe for a terminal.
  init(encoded: String) {
    let line = encoded.replacing("##", with: "#\\u{23}")
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    text = rest.hasPrefix("::") ? indent + "\\u{3A}" + rest.dropFirst() : line
  }
}
