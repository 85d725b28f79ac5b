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
  /// Whether an interruption ended the run, in a target or before one.
  var isInterrupted = false
  private var isFailed = false

  init(failOn: Severity) {
    self.failOn = failOn
  }

  /// Adds what one target's part came to.
  mutating func add(_ part: TargetPart) {
    opened += 1
    cases += part.asked
    decided += part.decided
    if part.isInconclusive { undecided += 1 }
    switch part.ending {
    case .done: break
    case .timeLimit: outOfTime += 1
    case .interrupted: isInterrupted = true
    case .lost: lost += 1
    }
    if part.findings.contains(where: { $0.severity.severity >= failOn }) { isFailed = true }
  }

  /// The footer of a run whose number of cases was limited, or not.
  func footer(hasLimit: Bool) -> RunFooter {
    let isComplete =
      missing == 0 && opened > 0 && undecided == 0 && lost == 0 && outOfTime == 0 && !isInterrupted
    return RunFooter(
      cases: cases, decided: decided, complete: isComplete, ending: ending(hasLimit),
      exitStatus: Self.status(isFailed: isFailed, missing: missing, isComplete: isComplete))
  }

  /// Findings come first, whatever else went wrong; a target that was never reached or never decided
  /// is no pass.
  static func status(isFailed: Bool, missing: Int, isComplete: Bool) -> Int32 {
    if isFailed { return 1 }
    if missing > 0 { return 69 }
    return isComplete ? 0 : 3
  }

  private func ending(_ hasLimit: Bool) -> RunFooter.Ending {
    if isInterrupted { return .interrupted }
    if decided == 0 || (opened > 0 && undecided == opened) { return .nothingDecided }
    if lost > 0 { return .targetsLost }
    if outOfTime > 0 { return .timeLimit }
    return hasLimit ? .caseLimit : .exhausted
  }
}
