import Conversations
import Encodings
import HarnessModel
import Reports

/// What `transcript` prints: one paragraph or one line of JSON for each fetch, and a summary.
struct TranscriptPage: ~Copyable {
  private let format: TranscriptCommand.Format
  private var out = LineBuffer()
  private var entries = 0
  private var counts: [FetchRecord.Verdict: Int] = [:]
  private var hidden = 0
  private var bits = 0.0

  init(format: TranscriptCommand.Format) {
    self.format = format
  }

  /// How many fetches an audit fails by.
  var findings: Int {
    hidden + counts.reduce(0) { $0 + ($1.key.isFinding ? $1.value : 0) }
  }

  /// Prints the fetches of one entry.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func add(
    _ report: TranscriptAudit.Report, of entry: TranscriptEntry, in file: String
  ) throws {
    entries += 1
    hidden += report.hidden
    bits += report.bits
    for fetch in report.fetches {
      counts[fetch.verdict, default: 0] += 1
      switch format {
      case .jsonl: try out.add(Self.json(fetch, entry, file).line)
      case .text: for line in Self.text(fetch, entry, file) { try add(line) }
      }
    }
    guard report.hidden > 0 else { return }
    switch format {
    case .jsonl:
      try out.add(
        JSON.members([
          "file": .string(file), "line": .integer(entry.line), "name": entry.name.map(Self.string),
          "verdict": "hidden", "count": .integer(report.hidden),
        ]).line)
    case .text:
      try add(Self.place(entry, file) + ": hidden, \(report.hidden)")
      try add("  The server counted this many more fetches than the response shows.")
    }
  }

  private mutating func add(_ prose: Prose) throws {
    try out.add(TerminalText(prose).string.utf8)
  }

  /// Prints what it sums up to.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func printSummary(unreadable: Int) throws {
    switch format {
    case .jsonl: try out.add(JSON.members(["summary": summary(unreadable)]).line)
    case .text: for line in lines(unreadable) { try add(line) }
    }
    try out.flush()
  }

  private func summary(_ unreadable: Int) -> JSON {
    let members = FetchRecord.Verdict.allCases.map { JSON.Member($0.rawValue, .integer(counts[$0] ?? 0)) }
    return .object(
      [.init("conversations", .integer(entries)), .init("fetches", .integer(counts.values.reduce(0, +)))]
        + members
        + [
          .init("hidden", .integer(hidden)), .init("unreadable", .integer(unreadable)),
          .init("bits", .decimal(Self.rounded(bits))), .init("time", "not bounded"),
          .init("findings", .integer(findings)),
        ])
  }

  private func lines(_ unreadable: Int) -> [Prose] {
    let fetches = counts.values.reduce(0, +)
    let parts = FetchRecord.Verdict.allCases.compactMap { verdict in
      counts[verdict].map { "\($0) \(verdict.words)" }
    }
    let sum = (parts + (hidden > 0 ? ["\(hidden) hidden"] : [])).joined(separator: ", ")
    var lines: [Prose] = [
      "\(ours: count(fetches, "fetch", "fetches")) in \(ours: count(entries, "conversation", "conversations"))\(ours: sum.isEmpty ? "." : ": \(sum).")"
    ]
    if unreadable > 0 { lines.append("\(ours: count(unreadable, "object", "objects")) could not be read.") }
    if fetches > 0 {
      lines.append(
        "The choice of these URLs tells an observer at most \(ours: Self.words(bits)) bits; the time between fetches is not bounded."
      )
    }
    if counts[.noPrompt] != nil {
      lines.append("What came before some responses is not in the files: give the requests by --requests.")
    }
    return lines
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
