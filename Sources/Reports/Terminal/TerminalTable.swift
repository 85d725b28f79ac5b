import HarnessModel

/// The table of targets on a terminal.
struct TerminalTable {
  let style: TerminalStyle

  private static let heads = ["critical", "high", "medium", "low", "decided", "waived"]

  func lines(_ summary: Summary) -> [String] {
    let widths = Self.heads.map { max(8, $0.count) }
    // A narrow terminal keeps the findings and gives up the counts.
    let columns = style.width >= 84 ? 6 : 4
    let name = style.width - widths.prefix(columns).reduce(0, +) - columns
    var lines = [style.paint(row("target", Array(Self.heads.prefix(columns)), name, widths), .soft)]
    for target in summary.targets {
      let id = TerminalText(target.id.rawValue).string
      guard target.greeting != nil else {
        lines.append(pad(id, name) + "  not reached")
        continue
      }
      let severities = Severity.allCases.reversed().map { target.findings[$0] ?? 0 }
      let cells = severities.map { $0 == 0 ? "-" : Count.grouped($0) }
      let counts = [Count.grouped(target.tally.decided), Count.grouped(target.tally[.waived])]
      lines.append(row(id, Array((cells + counts).prefix(columns)), name, widths))
    }
    return lines
  }

  private func row(_ name: String, _ cells: [String], _ nameWidth: Int, _ widths: [Int]) -> String {
    zip(cells, widths).reduce(pad(name, nameWidth)) { line, cell in
      line + " " + String(repeating: " ", count: max(0, cell.1 - cell.0.count)) + cell.0
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    if text.count > width { return text.prefix(width - 3) + "..." }
    return text + String(repeating: " ", count: width - text.count)
  }
}
