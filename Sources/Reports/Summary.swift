public import HarnessModel

/// What a run amounts to, counted once for all reports.
///
/// Nothing here decides anything: the exit status and completeness are the footer's.
public struct Summary: Hashable, Sendable {
  /// One target of the run.
  public struct Target: Hashable, Sendable {
    /// The target.
    public var id: TargetID
    /// Its greeting, or `nil` if it was not reached.
    public var greeting: TargetGreeting?
    /// Why it was not reached.
    public var trouble: Prose?
    /// All its cases.
    public var tally: Tally
    /// The number of findings by severity.
    public var findings: [Severity: Int]

    /// The number of findings.
    public var findingCount: Int { findings.values.reduce(0, +) }
    /// The worst severity found, or `nil` if nothing was.
    public var worst: Severity? { findings.keys.max() }
  }

  /// Cases asked.
  public var cases: Int
  /// Cases in which a verdict was obtained and judged.
  public var decided: Int
  /// Whether everything planned was asked and answered.
  public var complete: Bool
  /// Whether the record has no footer.
  public var truncated: Bool
  /// The exit status that the run ended with, or the one it would have deserved when it was cut off.
  public var exitStatus: Int32
  /// Why the run stopped; `nil` if it was cut off.
  public var ending: RunFooter.Ending?
  /// The targets, the worst first.
  public var targets: [Target]
  /// The lowest severity at which the run fails.
  public var failOn: Severity

  /// Counts a record.
  public init(_ record: RunRecord) {
    let found = record.findings
    var findings: [TargetID: [Severity: Int]] = [:]
    for finding in found {
      findings[finding.target, default: [:]][finding.severity.severity, default: 0] += 1
    }
    var tallies: [TargetID: Tally] = [:]
    for row in record.coverage where row.subject == .all {
      tallies[row.target, default: Tally()].add(row.tally)
    }
    targets = record.targets.map { report in
      Target(
        id: report.id, greeting: report.greeting, trouble: report.trouble,
        tally: tallies[report.id] ?? Tally(), findings: findings[report.id] ?? [:])
    }
    targets = targets.enumerated().sorted { a, b in
      Self.isWorse(a.element, b.element) ?? (a.offset < b.offset)
    }.map(\.element)
    failOn = record.header.failOn
    truncated = record.footer == nil
    ending = record.footer?.ending
    complete = record.footer?.complete ?? false
    cases = record.footer?.cases ?? tallies.values.reduce(0) { $0 + $1.asked }
    decided = record.footer?.decided ?? tallies.values.reduce(0) { $0 + $1.decided }
    let fails = found.contains { $0.severity.severity >= record.header.failOn }
    exitStatus = record.footer?.exitStatus ?? (fails ? 1 : 3)
  }

  /// Whether a target is worse than another, or `nil` if they are alike.
  private static func isWorse(_ a: Target, _ b: Target) -> Bool? {
    for severity in Severity.allCases.reversed() {
      let (first, second) = (a.findings[severity] ?? 0, b.findings[severity] ?? 0)
      if first != second { return first > second }
    }
    return nil
  }

  /// The number of findings by severity, over all targets.
  public var findings: [Severity: Int] {
    targets.reduce(into: [:]) { sums, target in
      sums.merge(target.findings, uniquingKeysWith: +)
    }
  }

  /// The number of findings.
  public var findingCount: Int { findings.values.reduce(0, +) }

  /// The number of findings that make the run fail.
  public var failingCount: Int {
    findings.reduce(0) { $0 + ($1.key >= failOn ? $1.value : 0) }
  }
}
