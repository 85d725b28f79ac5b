public import Conversations
internal import Encodings
public import HarnessModel
internal import Judgement
internal import UnicodeSecurity

/// Tells of audited transcripts in the events of a run, so that records and reports can be made of them.
///
/// Each file is a target, each fetch a case. Memory does not grow with the number of fetches: there is one finding for
/// each law that a file shows broken, with a count.
public struct TranscriptRecorder {
  /// Fetches of one file whose law is looked for one by one; later ones count with those of their kind.
  public static let assessedFetches = 200

  private let audit: TranscriptAudit
  private let failOn: Severity
  private let maxBits: Double?
  private let emit: (RunEvent) -> Void

  private var board: TranscriptBoard
  private var cases = 0
  private var decided = 0
  private var fails = false

  /// Begins a record.
  ///
  /// - Parameters:
  ///   - maxBits: the bits that the fetches of one conversation may tell; `nil` for no limit.
  ///   - startedAt: the time, ISO 8601 in UTC, for the header alone.
  ///   - emit: hears every event.
  public init(
    _ audit: TranscriptAudit, failOn: Severity = .low, maxBits: Double? = nil, startedAt: String = "",
    emit: @escaping (RunEvent) -> Void = { _ in }
  ) {
    self.audit = audit
    self.failOn = failOn
    self.maxBits = maxBits
    self.emit = emit
    board = TranscriptBoard("", audit)
    emit(.started(Self.header(audit, failOn, startedAt)))
  }

  /// Begins a file.
  public mutating func begin(_ file: String) {
    board = TranscriptBoard(file, audit)
    let greeting = TargetGreeting(name: "transcript", version: "", capabilities: [.context])
    emit(.target(TargetReport(id: board.target, greeting: greeting)))
  }

  /// Takes in what the audit says of one conversation of the file.
  public mutating func add(_ report: TranscriptAudit.Report, of entry: TranscriptEntry) {
    var maker = TranscriptFindingMaker(audit: audit, entry: entry, file: board.file, target: board.target)
    for fetch in report.fetches { board.add(fetch, &maker) }
    if report.hidden > 0 { board.add(maker.hidden(report.hidden), times: report.hidden) }
    if let maxBits, report.bits > maxBits { board.add(maker.leak(report.bits, above: maxBits), times: 1) }
  }

  /// Ends the file.
  ///
  /// - Parameter problems: how many objects of it could not be read.
  public mutating func end(problems: Int) {
    for finding in board.findings {
      fails = fails || finding.severity.severity >= failOn
      emit(.finding(finding))
    }
    for row in board.rows { emit(.coverage(row)) }
    emit(.notice(board.prose))
    if problems > 0 {
      emit(.notice("\(problems) objects of \(ForeignText(board.file)) could not be read."))
    }
    cases += board.all.asked
    decided += board.all.decided
  }

  /// Ends the record.
  ///
  /// - Parameter isReadable: whether everything could be read.
  /// - Returns: the footer; its exit status is 0, 1 with findings, or 65 if not everything could be read.
  public func finish(isReadable: Bool = true) -> RunFooter {
    let status: Int32 = isReadable ? fails ? 1 : 0 : 65
    let footer = RunFooter(
      cases: cases, decided: decided, complete: isReadable, ending: .exhausted, exitStatus: status)
    emit(.finished(footer))
    return footer
  }

  private static func header(_ audit: TranscriptAudit, _ failOn: Severity, _ startedAt: String) -> RunHeader {
    let policy = audit.policy ?? Policy()
    var fields = FieldWriter()
    fields.add("gatecrash transcript")
    fields.add(ToolVersion.tool)
    fields.add(policy)
    fields.add(audit.rules.name)
    return RunHeader(
      tool: ToolVersion.tool, unicode: UnicodeVersions.inUse, seed: 0, campaign: SHA256.hex(fields.bytes),
      profile: "transcript", policies: [policy], fetchers: [.whatwg], failOn: failOn, startedAt: startedAt,
      titles: Dictionary(
        uniqueKeysWithValues: ContextLaws.named.map { ($0.key.rawValue, $0.value.title) }))
  }
}
