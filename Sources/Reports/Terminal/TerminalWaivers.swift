import HarnessModel

/// What a run could not judge because the policy leaves points open, and how to settle them.
///
/// Without it a green run could hide how much it was silent about.
struct TerminalWaivers {
  /// More points than this stand in the report alone.
  static let limit = 8

  let width: Int

  /// One line for each point that waived cases, most first; none if nothing was waived.
  func lines(_ record: RunRecord) -> [String] {
    let waived = Coverage(record).byAxis.filter { $0.tally[.waived] > 0 }
    guard !waived.isEmpty else { return [] }
    let total = Count.grouped(waived.reduce(0) { $0 + $1.tally[.waived] })
    var lines = ["Not judged, because the policy leaves it open: \(total) cases."]
    for line in waived.prefix(Self.limit) {
      let count = Count.grouped(line.tally[.waived])
      let blanks = String(repeating: " ", count: max(0, 9 - count.count))
      lines.append(blanks + count + "  " + remedy(line.name, record.header.titles))
    }
    if waived.count > Self.limit {
      lines.append("           and \(waived.count - Self.limit) more in report.html")
    }
    return lines.map { $0.count > width ? String($0.prefix(width - 3)) + "..." : $0 }
  }

  /// The knob to set, with the values that it takes; or who settles the point, where no knob does.
  private func remedy(_ axis: Axis, _ titles: [String: String]) -> String {
    switch axis {
    case .dialect: "name a dialect: --dialect"
    case .subdomains: "the target does not declare the capability subdomains"
    default: "--knob \(axis.rawValue)=" + (titles[axis.rawValue] ?? "...")
    }
  }
}
