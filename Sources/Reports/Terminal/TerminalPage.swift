import HarnessModel

/// The lines of a terminal report while they are put together.
struct TerminalPage {
  let style: TerminalStyle
  private var lines: [String] = []

  init(style: TerminalStyle) {
    self.style = style
  }

  var text: TerminalText { TerminalText(encoded: lines.joined(separator: "\n") + "\n") }

  mutating func add(_ record: RunRecord) {
    lines.append(TerminalText(Headline.sentence(Summary(record))).string)
  }
}
