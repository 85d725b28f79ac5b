internal import HarnessModel

/// Signs that a run says less about a target than it seems to, each with what to do about it.
struct Health {
  /// Cases the target was asked.
  var asked: Int
  /// Cases planned for it in this run.
  var planned: Int
  /// Cases in which it gave any verdict.
  var answered: Int
  /// Cases in which a verdict was obtained and judged.
  var decided: Int
  /// Cases it declined.
  var declined: Int
  /// Whether too few verdicts came for the run to be called a check.
  var isInconclusive = false
  /// The time that asking took.
  var elapsed = Duration.zero

  /// Whether the target said of more than half of the cases that they are not for it.
  var isMostlyDeclined: Bool { answered > 0 && decided > 0 && !isInconclusive && declined > asked / 2 }

  /// What the reader should know of targets that declined most cases, all in one sentence.
  static func notice(ofDeclining targets: [(name: String, health: Health)]) -> Prose? {
    guard !targets.isEmpty else { return nil }
    let names = targets.map { "\($0.name) (\($0.health.declined) of \($0.health.asked))" }
    return
      "Most cases were declined by \(ours: names.joined(separator: ", ")), so less is known there. If a target can do more than its greeting says, let the greeting say so; else give it a policy of the kind it enforces."
  }

  /// What the reader of the report should know about a target's part.
  func notices(_ name: String, _ ending: TargetPart.Ending) -> [Prose] {
    var notices: [Prose] = []
    if let doubt = doubt(about: name) { notices.append(doubt) }
    switch ending {
    case .done: break
    case .timeLimit:
      notices.append(
        "The time limit ended the questions to target \(ours: name) early, after \(asked) of \(planned) cases: it is too slow for the plan. \(ours: pace)Allow more time with --time-limit, or ask for fewer cases with --cases."
      )
    case .interrupted: notices.append("The run was interrupted while target \(ours: name) was asked.")
    case .lost:
      notices.append(
        "Target \(ours: name) stopped answering and was given up. Its findings name the inputs it died of or hung on; its error stream is shown with them."
      )
    }
    return notices
  }

  /// How long the rest would have taken, if enough was asked to tell.
  private var pace: String {
    let seconds = elapsed / .seconds(1)
    guard asked > 0, planned > asked, seconds >= 0.1 else { return "" }
    let rate = Double(asked) / seconds
    let rest = Int((Double(planned - asked) / rate).rounded(.up))
    let time = rest < 120 ? "\(rest) seconds" : "\((rest + 59) / 60) minutes"
    return "At \(rate < 10 ? "under 10" : "\(Int(rate))") cases a second the rest takes about \(time). "
  }

  private func doubt(about name: String) -> Prose? {
    if answered == 0, declined > 0 {
      return
        "Target \(ours: name) declined every case, so nothing is known about it. Give it a policy of the kind it enforces, or let its greeting name what it can do."
    }
    if answered == 0 {
      return
        "Target \(ours: name) never gave a verdict, so nothing is known about it. Ask it one URL with `gatecrash ask` and see what it says."
    }
    if decided == 0 {
      return
        "Target \(ours: name) gave verdicts, but the policy left every one of them open, so nothing was decided. Set the knobs of the axes that the report counts as waived."
    }
    if isInconclusive {
      return
        "Target \(ours: name) gave a verdict in only \(answered) of \(asked) cases, too few to say that it was checked. See what it reports instead, with `gatecrash ask`."
    }
    if isMostlyDeclined { return nil }
    if answered - decided > asked / 2 {
      return
        "The policy left \(answered - decided) of \(asked) verdicts of target \(ours: name) open. Set the knobs of the axes that the report counts as waived."
    }
    return nil
  }
}
