import HarnessModel

/// The verdict on a run in one sentence, the same in every report.
enum Headline {
  static func sentence(_ summary: Summary) -> Prose {
    let broken = summary.targets.count { $0.findingCount > 0 }
    let status = "CI sees exit status \(summary.exitStatus)."
    return
      "\(ours: "\(summary.findingCount) findings in \(broken) of \(summary.targets.count) targets. " + status)"
  }
}
