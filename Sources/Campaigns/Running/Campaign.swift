public import HarnessModel
internal import Judgement
internal import Policies
public import Targets
internal import Techniques
internal import UnicodeSecurity

/// A campaign: attacks targets by a plan, and tells what it finds as events.
///
///     let footer = Campaign(plan).run(targets: targets) { event in writer.write(event) }
///
/// The same plan and the same targets tell the same events, whatever the machine; only a time limit
/// or an interruption can cut them short.
public struct Campaign: Sendable {
  /// The plan.
  public let plan: CampaignPlan

  /// Makes a campaign.
  public init(_ plan: CampaignPlan) {
    self.plan = plan
  }

  /// Runs the campaign against one target after the other.
  ///
  /// - Parameters:
  ///   - targets: what is attacked.
  ///   - isCancelled: asked between blocks of cases; once it says so, the run ends with a footer.
  ///   - emit: hears every event, on the calling thread.
  @discardableResult
  public func run(
    targets: [any Target], isCancelled: () -> Bool = { false }, emit: (RunEvent) -> Void
  ) -> RunFooter {
    withoutActuallyEscaping(emit) { emit in
      emit(.started(header))
      for policy in plan.policies { warn(about: policy, emit) }
      let schedule = Schedule(plan)
      let deadline = plan.timeLimit.map { ContinuousClock.now + $0 }
      var results = RunResults(failOn: plan.failOn)
      for target in targets where !results.isInterrupted {
        run(target, schedule, deadline, isCancelled, &results, emit)
      }
      if schedule.plannedPairs > 0, results.pairs > 0 {
        let (tried, planned) = (results.pairs, schedule.plannedPairs)
        emit(
          .notice(
            "Pairs of techniques on one URL: \(tried) of \(planned) were tried. The others do not fit together, or need more cases."
          ))
      }
      let footer = results.footer(plan)
      emit(.finished(footer))
      return footer
    }
  }

  private func run(
    _ target: any Target, _ schedule: Schedule, _ deadline: ContinuousClock.Instant?,
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
    let run = TargetRun(target.id, session, plan, schedule, emit: emit)
    let ending = run.run(before: deadline, isCancelled: isCancelled)
    run.report()
    results.add(run, ending)
    for notice in Self.notices(target.id, run, ending) { emit(.notice(notice)) }
  }

  private var header: RunHeader {
    var titles: [String: String] = [:]
    for property in Properties.all { titles[property.page.id.rawValue] = property.page.title }
    for axis in Axis.allCases {
      // What to set a knob to is not a title, but reports know of knobs what the record tells them.
      guard let knob = Knob.named(axis.rawValue) else { continue }
      titles[axis.rawValue] = knob.enforced.joined(separator: "|")
    }
    for page in TechniquePages.all { titles[page.id.text] = page.summary }
    return RunHeader(
      tool: ToolVersion.tool, unicode: UnicodeVersions.inUse, seed: plan.seed, campaign: plan.digest,
      profile: plan.profile.rawValue, policies: plan.policies, fetchers: plan.fetchers,
      failOn: plan.failOn, startedAt: plan.startedAt, titles: titles)
  }

  private func warn(about policy: Policy, _ emit: (RunEvent) -> Void) {
    guard policy.dialect != .unknown else { return emit(.notice(Self.unknownDialect)) }
    do throws(PolicyError) {
      _ = try CompiledPolicy(policy)
    } catch {
      emit(
        .notice("A policy of this run is invalid, so a sound target fetches nothing under it. " + error.prose)
      )
    }
  }

  /// What is judged where nobody knows the rules, and what is left out.
  private static var unknownDialect: Prose {
    let laws = Properties.withoutOracle
    let judged = laws.judged.map(\.rawValue).sorted().joined(separator: " ")
    let leftOut = laws.leftOut.map(\.rawValue).sorted().joined(separator: " ")
    return """
      The dialect is unknown, so only laws that compare answers are judged: \(ours: judged). Left out, \
      since they need to know what the policy requires: \(ours: leftOut).
      """
  }

  /// What the reader of the report should know about a target's part.
  private static func notices(_ id: TargetID, _ run: TargetRun, _ ending: TargetRun.Ending) -> [Prose] {
    let health = Health(
      asked: run.board.asked, planned: run.plan.casesPerTarget / run.plan.shard.count,
      answered: run.board.answered, decided: run.board.decided, declined: run.board.declined,
      isInconclusive: run.board.isInconclusive)
    return health.notices(id.rawValue, ending)
  }
}
