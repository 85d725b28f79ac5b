import ArgumentParser
import Campaigns
import Encodings
import HarnessModel
import Reports

/// What `transmit` prints: one line for each session, and what a gate did otherwise than it said.
struct TransmitPage {
  let format: TransmitCommand.Format
  private var target: TargetID?
  private var isWrong = false
  private var isUndecided = false

  init(format: TransmitCommand.Format) {
    self.format = format
  }

  /// The exit status that the sessions came to; `nil` for success.
  var status: ExitCode? { isWrong ? ExitCode(1) : isUndecided ? .incomplete : nil }

  /// Prints what came of one session.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func add(_ report: ChannelReport, _ id: TargetID) throws {
    if !report.breaches.isEmpty || report.strangersAllowed > 0 { isWrong = true }
    if report.declined > 0 { isUndecided = true }
    switch format {
    case .jsonl: try Console.write(Self.json(report, id).line + [UInt8(ascii: "\n")])
    case .text:
      if target != id {
        if target != nil { try Console.print(TerminalText("")) }
        try Console.print(TerminalText(id.rawValue))
        try Console.print(TerminalText(Self.heads))
      }
      try Console.print(TerminalText(Self.row(report)))
      for remark in Self.remarks(report) { try Console.print(TerminalText("  " as Prose + remark)) }
    }
    target = id
  }

  // MARK: - Text

  private static let heads = line([
    "given", "fetches", "bound", "achieved", "share", "read back", "requests", "read from",
  ])

  private static func row(_ report: ChannelReport) -> String {
    let given: String
    switch report.adversary.route {
    case .links(let links): given = "\(links) links"
    case .walk(let tokens): given = "walk of \(tokens) tokens"
    }
    let share = Int((report.achieved / max(report.bound, 1e-9) * 100).rounded())
    return line([
      given, "\(report.adversary.uses)", bits(report.bound), bits(report.achieved), "\(share) %",
      "\(report.told) of \(report.secrets)", "\(report.requests)", report.medium.rawValue,
    ])
  }

  private static func line(_ cells: [String]) -> String {
    let widths = [20, 7, 8, 8, 6, 9, 8, 9]
    return zip(cells, widths).enumerated().map { place, cell in
      let blanks = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return place == 0 ? cell.0 + blanks : blanks + cell.0
    }.joined(separator: "  ")
  }

  private static func bits(_ bits: Double) -> String {
    let tenths = Int((bits * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func remarks(_ report: ChannelReport) -> [Prose] {
    var remarks = report.breaches.prefix(3).map(\.prose)
    if report.breaches.count > 3 { remarks.append("\(report.breaches.count - 3) more requests like these.") }
    if report.strangersAllowed > 0 {
      remarks.append(
        "It allowed \(report.strangersAllowed) links that nobody gave, so there is no bound: see gatecrash context."
      )
    }
    if report.declined > 0 { remarks.append("It declined \(report.declined) questions.") }
    if report.told < report.secrets, report.declined == 0 {
      remarks.append("It refused \(report.asked - report.allowed) of \(report.asked) fetches of given links.")
    }
    return remarks
  }

  // MARK: - JSON

  private static func json(_ report: ChannelReport, _ id: TargetID) -> JSON {
    var route: [JSON.Member]
    switch report.adversary.route {
    case .links(let links): route = [.init("route", "links"), .init("links", .integer(links))]
    case .walk(let tokens):
      route = [.init("route", "walk"), .init("max_content_tokens", .integer(tokens))]
    }
    route.append(.init("max_uses", .integer(report.adversary.uses)))
    return .object(
      [.init("target", .string(id.rawValue))] + route + [
        .init("bound_bits", .decimal(rounded(report.bound))),
        .init("achieved_bits", .decimal(rounded(report.achieved))),
        .init("secrets", .integer(report.secrets)), .init("read_back", .integer(report.told)),
        .init("read_from", .string(report.medium.rawValue)), .init("asked", .integer(report.asked)),
        .init("allowed", .integer(report.allowed)), .init("declined", .integer(report.declined)),
        .init("not_given_allowed", .integer(report.strangersAllowed)),
        .init("requests", .integer(report.requests)), .init("breaches", .integer(report.breaches.count)),
        .init("time", "not bounded"),
      ])
  }

  private static func rounded(_ bits: Double) -> Double { (bits * 1_000).rounded() / 1_000 }
}
