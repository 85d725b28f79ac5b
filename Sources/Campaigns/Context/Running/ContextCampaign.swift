internal import Conversations
public import HarnessModel
internal import Judgement
public import Targets
internal import UnicodeSecurity

/// A campaign against the context rule: conversations, URLs asked for in them, and what a gate should have said.
///
///     let footer = ContextCampaign(plan).run(targets: gates) { event in writer.write(event) }
///
/// The same plan and the same targets tell the same events; only a time limit or an interruption can cut them short.
public struct ContextCampaign: Sendable {
  /// The plan.
  public let plan: ContextPlan

  /// Makes a campaign.
  public init(_ plan: ContextPlan) {
    self.plan = plan
  }

  /// Runs the campaign against each target.
  ///
  /// - Parameters:
  ///   - targets: what is attacked.
  ///   - isCancelled: asked now and then; once it says so, the run ends with a footer.
  ///   - emit: hears every event, on the calling thread, target by target.
  @discardableResult
  public func run(
    targets: [any Target], isCancelled: () -> Bool = { false }, emit: (RunEvent) -> Void
  ) -> RunFooter {
    let (plan, source) = (plan, ContextCaseSource(plan.profile))
    let tour = TargetTour(
      header: header, limits: plan.limits, timeLimit: plan.timeLimit, hasLimit: plan.conversationLimit != nil,
      width: plan.targetsAtOnce)
    return tour.run(
      targets, isCancelled: isCancelled, emit: emit,
      attack: { stop in
        let run = ContextRun(stop.target, stop.session, plan, source, emit: stop.emit)
        let ending = run.run(until: stop.sign)
        if ending == .done, run.board.answered > 0 { run.measure() }
        run.report()
        stop.emit(.notice(Self.notice(stop.target, run, ending)))
        if let admissions = run.admissions {
          stop.emit(.capacity(admissions))
          stop.emit(.notice(admissions.prose))
        }
        return (run.part(ending), ())
      },
      gather: { _ in })
  }

  /// What was asked, or why nothing is known.
  private static func notice(
    _ id: TargetID, _ run: ContextRun, _ ending: TargetPart.Ending
  ) -> Prose {
    let name = id.rawValue
    guard run.board.answered > 0 else {
      return
        "Target \(ours: name) gave no verdict in any conversation, so nothing is known about it. Does it name the capability context?"
    }
    let ending: Prose =
      switch ending {
      case .done: ""
      case .timeLimit: " The time limit ended it early."
      case .interrupted: " It was interrupted."
      case .lost: " The target stopped answering and was given up."
      }
    return
      "Target \(ours: name) was asked in \(run.board.conversations) conversations under the rules \(ours: run.inquiry.rules.name); \(run.board.mustAllow) of \(run.board.all.asked) questions had to be allowed."
      + ending
  }

  private var header: RunHeader {
    var titles: [String: String] = [:]
    for (id, page) in ContextLaws.named { titles[id.rawValue] = page.title }
    titles.merge(TargetTour.techniqueTitles) { _, new in new }
    return RunHeader(
      tool: ToolVersion.tool, unicode: UnicodeVersions.inUse, seed: plan.seed, campaign: plan.digest,
      profile: plan.profile.rawValue, policies: [plan.policy], fetchers: [.whatwg],
      failOn: plan.failOn, startedAt: plan.startedAt, titles: titles)
  }
}
