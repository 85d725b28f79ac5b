import HarnessModel

/// The verdict on a run in one sentence, the same in every report.
enum Headline {
  /// The verdict, with the exit status that CI sees.
  static func sentence(_ summary: Summary) -> String {
    if summary.truncated {
      return
        "The run was cut off after \(Count.of(summary.findingCount, "finding")); what it did not reach is unknown."
    }
    return "\(outcome(summary)), so CI sees exit status \(summary.exitStatus)."
  }

  private static func outcome(_ summary: Summary) -> String {
    let total = summary.targets.count
    let broken = summary.targets.count { $0.findingCount > 0 }
    if summary.findingCount == 0 {
      if summary.decided == 0 { return "Nothing was decided" }
      let cases = Count.grouped(summary.decided)
      let who = total == 1 ? "The target kept every rule" : "All \(total) targets kept every rule"
      return who + " in \(cases) decided cases" + (summary.complete ? "" : ", but the run is incomplete")
    }
    let who = total == 1 ? "The target breaks a rule" : "\(broken) of \(total) targets break a rule"
    return who + " (" + findings(summary) + ")" + (summary.failingCount == 0 ? below(summary) : "")
  }

  private static func findings(_ summary: Summary) -> String {
    let all = Count.of(summary.findingCount, "finding")
    guard let worst = summary.targets.compactMap(\.worst).max(), let count = summary.findings[worst] else {
      return all
    }
    return all + ", " + (count == summary.findingCount ? "all " : "\(count) ") + worst.rawValue
  }

  private static func below(_ summary: Summary) -> String {
    ", none at or above \(summary.failOn.rawValue)"
  }

  /// What the exit status means.
  static func meaning(ofStatus status: Int32, _ summary: Summary) -> String {
    switch status {
    case 0: "complete, and nothing at or above \(summary.failOn.rawValue)"
    case 1: "findings at or above \(summary.failOn.rawValue)"
    case 3: "incomplete or inconclusive"
    case 4: "expired or unused suppressions"
    case 65: "bad policy, corpus or record"
    case 69: "a target was not available"
    case 70: "an error of Gatecrash itself"
    case 74: "an output could not be written"
    case 130, 143: "interrupted"
    default: "see the manual"
    }
  }

  /// Why the run stopped, or what keeps it from being complete.
  static func ending(_ summary: Summary) -> String {
    let missing = summary.targets.count { $0.greeting == nil }
    if !summary.complete, missing > 0 { return Count.of(missing, "target") + " could not be reached" }
    return summary.ending.map(reason) ?? "the record has no footer"
  }

  private static func reason(_ ending: RunFooter.Ending) -> String {
    switch ending {
    case .exhausted: "everything planned was asked"
    case .caseLimit: "the number of cases was reached"
    case .timeLimit: "the time was up"
    case .interrupted: "somebody interrupted it"
    case .targetsLost: "no target was left"
    case .nothingDecided: "hardly any case was decided"
    }
  }
}
