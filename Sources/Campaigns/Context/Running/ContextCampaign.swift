internal import Conversations
public import HarnessModel
internal import Judgement
internal import Policies
public import Targets
internal import Techniques
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

  /// Runs the campaign against one target after the other.
  ///
  /// - Parameters:
  ///   - targets: what is attacked.
  ///   - isCancelled: asked now and then; once it says so, the run ends with a footer.
  ///   - emit: hears every event, on the calling thread.
  @discardableResult
  public func run(
    targets: [any Target], isCancelled: () -> Bool = { false }, emit: (RunEvent) -> Void
  ) -> RunFooter {
    withoutActuallyEscaping(emit) { emit in
      emit(.started(header))
      let source = ContextCaseSource()
      let deadline = plan.timeLimit.map { ContinuousClock.now + $0 }
      var results = RunResults(failOn: plan.failOn)
      for target in targets where !results.isInterrupted {
        run(target, source, deadline, isCancelled, &results, emit)
      }
      let footer = results.footer(hasLimit: plan.conversationLimit != nil)
      emit(.finished(footer))
      return footer
    }
  }

  private func run(
    _ target: any Target, _ source: ContextCaseSource, _ deadline: ContinuousClock.Instant?,
    _ isCancelled: () -> Bool, _ results: inout RunResults, _ emit: @escaping (RunEvent) -> Void
  ) {
    let session: any TargetSession
    do throws(TargetError) {
      session = try target.open(plan.limits)
    } catch {
      emit(.target(TargetReport(id: target.id, greeting: nil, trouble: error.prose)))
      results.missing += 1
      return
    }
    defer { session.close() }
    emit(.target(TargetReport(id: target.id, greeting: session.greeting)))
    let run = ContextRun(target.id, session, plan, source, emit: emit)
    let ending = run.run(before: deadline, isCancelled: isCancelled)
    if ending == .done, run.board.answered > 0 { run.measure() }
    run.report()
    results.add(
      asked: run.board.all.asked, decided: run.board.decided, isInconclusive: run.board.isInconclusive,
      findings: run.table.rows.map(\.finding), ending)
    emit(.notice(Self.notice(target.id, run, ending)))
    if let survey = run.survey { emit(.notice(survey.prose(target.id))) }
  }

  /// What was asked, or why nothing is known.
  private static func notice(
    _ id: TargetID, _ run: ContextRun, _ ending: TargetRun.Ending
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
    for page in TechniquePages.all { titles[page.id.text] = page.summary }
    return RunHeader(
      tool: ToolVersion.tool, unicode: UnicodeVersions.inUse, seed: plan.seed, campaign: plan.digest,
      profile: plan.profile.rawValue, policies: [plan.policy], fetchers: [.whatwg],
      failOn: plan.failOn, startedAt: plan.startedAt, titles: titles)
  }
}
