internal import HarnessModel

/// What is known of the targets so far, and the exit status that follows.
struct RunResults {
  let failOn: Severity
  /// Targets that could not be opened.
  var missing = 0
  private var cases = 0
  private var decided = 0
  private var opened = 0
  private var undecided = 0
  private var lost = 0
  private var outOfTime = 0
  private(set) var isInterrupted = false
  private var isFailed = false

  init(failOn: Severity) {
    self.failOn = failOn
  }

  mutating func add(_ run: TargetRun, _ ending: TargetRun.Ending) {
    opened += 1
    cases += run.board.asked
    decided += run.board.decided
    if run.board.isInconclusive { undecided += 1 }
    switch ending {
    case .done: break
    case .timeLimit: outOfTime += 1
    case .interrupted: isInterrupted = true
    case .lost: lost += 1
    }
    if run.table.rows.contains(where: { $0.finding.severity.severity >= failOn }) { isFailed = true }
  }

  /// The footer that ends the run.
  func footer(_ plan: CampaignPlan) -> RunFooter {
    let isComplete =
      missing == 0 && opened > 0 && undecided == 0 && lost == 0 && outOfTime == 0 && !isInterrupted
    return RunFooter(
      cases: cases, decided: decided, complete: isComplete, ending: ending(plan),
      exitStatus: Self.status(isFailed: isFailed, missing: missing, isComplete: isComplete))
  }

  /// Findings come first, whatever else went wrong; a target that was never reached or never decided
  /// is no pass.
  static func status(isFailed: Bool, missing: Int, isComplete: Bool) -> Int32 {
    if isFailed { return 1 }
    if missing > 0 { return 69 }
    return isComplete ? 0 : 3
  }

  private func ending(_ plan: CampaignPlan) -> RunFooter.Ending {
    if isInterrupted { return .interrupted }
    if decided == 0 || (opened > 0 && undecided == opened) { return .nothingDecided }
    if lost > 0 { return .targetsLost }
    if outOfTime > 0 { return .timeLimit }
    return plan.caseLimit == nil ? .exhausted : .caseLimit
  }
}
