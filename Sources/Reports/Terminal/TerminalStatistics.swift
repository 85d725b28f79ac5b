import HarnessModel

/// The statistics by label on a terminal: what the cases of a run were, and what became of them.
public struct TerminalStatistics: Sendable {
  private let style: TerminalStyle

  /// Makes a reporter for one kind of terminal.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
  }

  /// The table, ending in a line feed, or `nil` if the run counted nothing by label.
  public func render(_ record: RunRecord) -> TerminalText? {
    guard let statistics = Statistics(record) else { return nil }
    var lines = [
      style.paint(
        cut("Cases by label: \(Count.grouped(statistics.cases)) in all, over all targets"), .strong)
    ]
    for group in statistics.groups {
      lines += ["", style.paint(line(group.label.heading, heads), .soft)]
      lines += group.rows.map { row in
        let figures = statistics.figures(row.tally)
        let cells = figures.flatMap {
          isWide ? [Count.grouped($0.count), $0.share] : [Count.grouped($0.count)]
        }
        return line("  " + TerminalText(row.words).string, cells)
      }
    }
    return TerminalText(encoded: lines.map { CILogLine(encoded: $0).text + "\n" }.joined())
  }

  /// Whether there is room for shares.
  private var isWide: Bool { style.width >= 76 }

  private var heads: [String] {
    isWide
      ? ["asked", "of all", "decided", "of asked", "broken", "of dec."] : ["asked", "decided", "broken"]
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    let widths = isWide ? [11, 8, 11, 9, 10, 8] : [10, 10, 8]
    let room = min(style.width, 90) - widths.reduce(0, +)
    let head = name.count > room ? name.prefix(room - 3) + "..." : name[...]
    let padded = head + String(repeating: " ", count: max(0, room - head.count))
    return zip(cells, widths).reduce(String(padded)) { line, cell in
      line + String(repeating: " ", count: max(0, cell.1 - cell.0.count)) + cell.0
    }
  }

  private func cut(_ text: String) -> String {
    text.count > style.width ? text.prefix(style.width - 3) + "..." : text
  }
}
