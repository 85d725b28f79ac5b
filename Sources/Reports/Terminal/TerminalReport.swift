import HarnessModel

/// The summary that ends a run on a terminal or in a log.
public struct TerminalReport: Sendable {
  private let style: TerminalStyle

  /// Makes a reporter for one kind of terminal.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
  }

  /// The report, ending in a line feed.
  public func render(_ record: RunRecord) -> TerminalText {
    var page = TerminalPage(style: style)
    page.add(record)
    return page.text
  }
}
