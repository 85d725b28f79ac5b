import ArgumentParser
import Campaigns
import Conversations
import HarnessModel
import Miniatures
import Policies
import Targets

/// Attacks gates of the context rule and writes a record and reports.
struct ContextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "context",
    abstract: "Attack gates that fetch only what the conversation gave.",
    discussion: """
      Makes conversations in which URLs are given, made up and laundered, asks each gate for them and for \
      what is almost like them, and compares with the context rule. Without a target, the reference gate \
      and gates shaped like open implementations are asked. With --cases, so many conversations are made \
      for each target. Lists are enforced on top of the context rule.
      """)

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var targets: TargetOptions
  @OptionGroup var options: RunOptions

  @Option(
    help: ArgumentHelp(
      "The rules to judge by: 2025-11, 2026-06 or 2026-11; built-in gates have their own.", valueName: "rules"
    ))
  var rules: String?

  @Option(
    help: ArgumentHelp("Fail if a session can tell more than so many bits.", valueName: "bits"))
  var maxBits: Double?

  @Option(help: ArgumentHelp("Measure a session in which the user gives so many links.", valueName: "number"))
  var links = SessionLimits().links

  @Option(help: ArgumentHelp("Measure a session of so many fetches.", valueName: "number"))
  var maxUses = SessionLimits().uses

  @Option(
    help: ArgumentHelp("Measure a session with pages of so many tokens, 20 a link.", valueName: "tokens"))
  var maxContentTokens = SessionLimits().contentTokens

  @OptionGroup var output: OutputOptions

  func validate() throws {
    for (flag, value, most) in [
      ("--links", links, 20_000), ("--max-uses", maxUses, 40),
      ("--max-content-tokens", maxContentTokens, 200_000),
    ] where !(1...most).contains(value) {
      throw ValidationError("\(flag) takes a number from 1 to \(most).")
    }
  }

  func run() throws {
    let configuration = try Configuration(path: targets.config)
    var plan = ContextPlan(try options.plan(with: configuration))
    plan.startedAt = RunSession.now
    plan.maxBits = maxBits
    plan.session = SessionLimits(links: links, uses: maxUses, contentTokens: maxContentTokens)
    if let policy = try policies.resolve(with: configuration) {
      _ = try CompiledPolicy(policy)
      plan.policy = policy
    }
    if let rules {
      guard let named = ContextRules.named(rules) else {
        let names = ContextRules.presets.map(\.name).joined(separator: ", ")
        throw ValidationError("There are no rules of that name; the rules are \(names).")
      }
      plan.rules = named
    } else {
      for gate in ContextMiniatures.all { plan.rulesOfTargets[gate.target.id] = gate.rules }
    }
    let named = try targets.resolve(with: configuration, or: [])
    let gates = named.isEmpty ? ContextMiniatures.defaultAudit.map(\.target) : named
    let session = try RunSession(output, configuration)
    try session.run { listener, isCancelled in
      ContextCampaign(plan).run(targets: gates, isCancelled: isCancelled, emit: listener.hear)
    }
  }
}
