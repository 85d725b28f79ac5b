public import HarnessModel

/// Everything a report needs to know of one run, gathered from its events.
///
/// Grows with the number of different findings and of coverage rows, not with the number of cases.
public struct RunRecord: Sendable {
  /// What was fixed before the first question.
  public var header: RunHeader
  /// The targets, in the order in which they greeted.
  public var targets: [TargetReport] = []
  /// The findings, by target as in ``targets``, the worst first.
  public var findings: [Finding] { order(found) }
  /// The lines of the coverage tables.
  public var coverage: [CoverageRow] = []
  /// What gates of the context rule admit in a session, by target.
  public var capacities: [SessionAdmissions] = []
  /// How many pairs of techniques stood on one URL; `nil` where URLs take but one, and in records of before.
  public var pairs: TechniquePairs?
  /// The statistics by label; empty where they were not asked for.
  public var statistics: [LabelRow] = []
  /// What the reader of the report should know.
  public var notices: [Prose] = []
  /// What was known after the last answer; `nil` if the record was cut off.
  public var footer: RunFooter?

  private var found: [String: Finding] = [:]

  /// Starts with a header.
  public init(header: RunHeader) {
    self.header = header
  }

  /// Takes in one event.
  ///
  /// A later finding, target or coverage row replaces an earlier one of its kind.
  public mutating func add(_ event: RunEvent) {
    switch event {
    case .started(let header): self.header = header
    case .target(let report):
      if let index = targets.firstIndex(where: { $0.id == report.id }) {
        targets[index] = report
      } else {
        targets.append(report)
      }
    case .progress: break
    case .finding(let finding): found[finding.id] = finding
    case .coverage(let row): coverage.append(row)
    case .capacity(let admissions):
      capacities.removeAll { $0.target == admissions.target }
      capacities.append(admissions)
    case .pairs(let pairs): self.pairs = pairs
    case .statistic(let row):
      statistics.removeAll { $0.label == row.label && $0.value == row.value }
      statistics.append(row)
    case .notice(let prose): notices.append(prose)
    case .finished(let footer): self.footer = footer
    }
  }

  /// Reads a record file.
  ///
  /// Throws a ``RecordError``. A truncated record is no error: it has no ``footer``, and a notice says
  /// where it ends.
  public init(path: String) throws(RecordError) {
    var reader = try RecordReader(path: path)
    guard case .started(let header) = try reader.next() else {
      throw RecordError(path: path, problem: .notARecord("is no header"))
    }
    self.init(header: header)
    while let event = try reader.next() { add(event) }
    switch reader.truncation {
    case .noFooter(let lines):
      notices.append("The record has no footer: the run was cut off after line \(lines).")
    case .tornLine(let line):
      notices.append("The record was cut off in the middle of line \(line), which was left out.")
    case nil: break
    }
  }

  private func order(_ findings: [String: Finding]) -> [Finding] {
    let positions = Dictionary(targets.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return findings.values.sorted { a, b in
      let (first, second) = (positions[a.target] ?? .max, positions[b.target] ?? .max)
      if first != second { return first < second }
      if a.target != b.target { return a.target < b.target }
      return a.isWorse(than: b)
    }
  }
}

extension Finding {
  /// The order of findings in reports: severity, property, how many cases show it, smallest input.
  func isWorse(than other: Finding) -> Bool {
    if severity.score != other.severity.score { return severity.score > other.severity.score }
    if severity != other.severity { return severity.rawValue < other.severity.rawValue }
    if property != other.property { return property < other.property }
    if count != other.count { return count > other.count }
    if minimal.url != other.minimal.url { return minimal.url < other.minimal.url }
    return id < other.id
  }
}
