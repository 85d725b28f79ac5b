public import HarnessModel
internal import Judgement
internal import Policies
public import Targets
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

  /// Runs the campaign against each target.
  ///
  /// - Parameters:
  ///   - targets: what is attacked.
  ///   - isCancelled: asked between blocks of cases; once it says so, the run ends with a footer.
  ///   - emit: hears every event, on the calling thread, target by target.
  @discardableResult
  public func run(
    targets: [any Target], isCancelled: () -> Bool = { false }, emit: (RunEvent) -> Void
  ) -> RunFooter {
    let (plan, schedule) = (plan, Schedule(plan))
    let shelf = BlockShelf(schedule, targets: targets.count)
    var overview = Overview()
    let tour = TargetTour(
      header: header, limits: plan.limits, timeLimit: plan.timeLimit, hasLimit: plan.caseLimit != nil,
      width: plan.targetsAtOnce)
    return tour.run(
      targets, warnings: plan.policies.compactMap(Self.warning(about:)), isCancelled: isCancelled, emit: emit,
      attack: { stop in
        let run = TargetRun(stop.target, stop.session, plan, schedule, shelf, emit: stop.emit)
        let began = ContinuousClock.now
        let ending = run.run(until: stop.sign)
        let elapsed = ContinuousClock.now - began
        run.report()
        let health = Self.health(run, elapsed)
        for notice in health.notices(stop.target.rawValue, ending) { stop.emit(.notice(notice)) }
        return (run.part(ending), Overview.Part(name: stop.target.rawValue, board: run.board, health: health))
      },
      gather: { overview.add($0) },
      closing: { overview.events(schedule) })
  }

  private var header: RunHeader {
    var titles: [String: String] = [:]
    for property in Properties.all { titles[property.page.id.rawValue] = property.page.title }
    for axis in Axis.allCases {
      // What to set a knob to is not a title, but reports know of knobs what the record tells them.
      guard let knob = Knob.named(axis.rawValue) else { continue }
      titles[axis.rawValue] = knob.enforced.joined(separator: "|")
    }
    titles.merge(TargetTour.techniqueTitles) { _, new in new }
    return RunHeader(
      tool: ToolVersion.tool, unicode: UnicodeVersions.inUse, seed: plan.seed, campaign: plan.digest,
      profile: plan.profile.rawValue, policies: plan.policies, fetchers: plan.fetchers,
      failOn: plan.failOn, startedAt: plan.startedAt, titles: titles)
  }

  /// What is wrong with a policy of this run, if anything is.
  private static func warning(about policy: Policy) -> Prose? {
    guard policy.dialect != .unknown else { return unknownDialect }
    do throws(PolicyError) {
      _ = try CompiledPolicy(policy)
      return nil
    } catch {
      return "A policy of this run is invalid, so a sound target fetches nothing under it. " + error.prose
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

  private static func health(_ run: TargetRun, _ elapsed: Duration) -> Health {
    Health(
      asked: run.board.asked, planned: run.plan.casesPerTarget / run.plan.shard.count,
      answered: run.board.answered, decided: run.board.decided, declined: run.board.declined,
      isInconclusive: run.board.isInconclusive, elapsed: elapsed)
  }
}
