public import HarnessModel

/// The summary that ends a run on a terminal or in a log.
public struct TerminalReport: Sendable {
  private let style: TerminalStyle
  private let record: ForeignText

  /// Makes a reporter for one kind of terminal.
  ///
  /// - Parameter record: the path of the record, for the commands that replay what is in it.
  public init(style: TerminalStyle = TerminalStyle(), record: ForeignText = "record.jsonl") {
    self.style = style
    self.record = record
  }

  /// The report, ending in a line feed.
  public func render(_ record: RunRecord) -> TerminalText {
    var page = TerminalPage(style: style, record: self.record)
    page.add(record)
    return page.text
  }
}
