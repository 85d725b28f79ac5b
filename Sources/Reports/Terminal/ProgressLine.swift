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
  /// - Parameter seconds: The time since the first case.
  public func text(_ progress: RunProgress, after seconds: Double) -> TerminalText {
    let rate = seconds > 0 ? Double(progress.cases) / seconds : 0
    var parts = [
      Self.grouped(progress.cases) + (progress.planned.map { " of " + Self.grouped($0) } ?? "") + " cases"
    ]
    if rate >= 1 { parts.append(Self.grouped(Int(rate)) + "/s") }
    parts.append(progress.findings == 1 ? "1 finding" : Self.grouped(progress.findings) + " findings")
    if let planned = progress.planned, rate > 0, planned > progress.cases {
      parts.append("about " + Self.duration(Double(planned - progress.cases) / rate) + " left")
    }
    parts.append(TerminalText(progress.target.rawValue).string)
    return TerminalText(encoded: String(parts.joined(separator: "  ").prefix(style.width - 1)))
  }

  /// A number with thin grouping that copies as plain ASCII: `1,234,567`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var out = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
      out.append(digit)
    }
    return out
  }

  /// Seconds in the unit people would use: `8 s`, `3 min`, `2 h`.
  static func duration(_ seconds: Double) -> String {
    let seconds = min(seconds, 359_999)
    if seconds < 90 { return "\(Int(seconds.rounded(.up))) s" }
    if seconds < 5400 { return "\(Int((seconds / 60).rounded(.up))) min" }
    return "\(Int((seconds / 3600).rounded(.up))) h"
  }
}
