public import HarnessModel

/// The one line that tells how far a run is.
///
/// On a terminal it is written over itself; otherwise the same words make a heartbeat line now and then.
public struct ProgressLine: Sendable {
  private let style: TerminalStyle

  /// Makes a formatter for one kind of terminal.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
  }

  /// The line, without line feed or carriage return, no wider than the terminal.
  ///
  /// - Parameter seconds: The time since the target was first asked.
  public func text(_ progress: RunProgress, after seconds: Double) -> TerminalText {
    let rate = seconds > 0 ? Double(progress.cases) / seconds : 0
    let planned = progress.planned.map { " of " + Count.grouped($0) } ?? ""
    var parts = [Count.grouped(progress.cases) + planned + " cases"]
    if rate >= 1 { parts.append(Count.grouped(Int(rate)) + "/s") }
    parts.append(Count.of(progress.findings, "finding"))
    if let planned = progress.planned, rate > 0, planned > progress.cases {
      parts.append("about " + Count.duration(Double(planned - progress.cases) / rate) + " left")
    }
    parts.append(TerminalText(progress.target.rawValue).string)
    return TerminalText(encoded: String(parts.joined(separator: "  ").prefix(style.width - 1)))
  }
}
