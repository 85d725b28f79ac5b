import ArgumentParser
import Campaigns
import HarnessModel
import Policies
import Targets
import Techniques

/// Attacks targets and writes a record and reports.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Attack gates and report what gets through.",
    discussion: """
      Without a target, the embedded default is audited: filters written the usual ways on Foundation, \
      the reference gate, and through python3, if there is one, the usual idioms of its standard \
      library. Without a policy, the built-in ones are used. The folder given by --out receives \
      record.jsonl, report.json and report.html.
      """)

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var targets: TargetOptions
  @OptionGroup var fetchers: FetcherOptions
  @OptionGroup var options: RunOptions

  @Option(
    name: .customLong("technique"), parsing: .singleValue,
    help: ArgumentHelp(
      "Use these techniques only, such as authority/*; repeat it for more.", valueName: "selector"))
  var selectors: [String] = []

  @Flag(
    help: "Count cases by label (family, kind, start, depth, expectation) and print the shares.")
  var statistics = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let configuration = try Configuration(path: targets.config)
    var plan = try options.plan(with: configuration)
    plan.fetchers = try fetchers.resolve(with: configuration)
    plan.techniques = try techniques(with: configuration)
    plan.countsLabels = try statistics || configuration.isSet("statistics")
    plan.startedAt = RunSession.now
    if let policy = try policies.resolve(with: configuration) {
      // What the entries of an unknown dialect may look like is for the target to say.
      if policy.dialect != .unknown { _ = try CompiledPolicy(policy) }
      plan.policies = [policy]
    }
    let gates = try targets.resolve(with: configuration, orDefaultFor: plan.fetchers)
    let session = try RunSession(output, configuration)
    try session.run { listener, isCancelled in
      Campaign(plan).run(targets: gates, isCancelled: isCancelled, emit: listener.hear)
    }
  }

  /// The selectors of techniques; none for all.
  ///
  /// - Throws: `UnknownName` for one that names nothing.
  private func techniques(with configuration: Configuration) throws -> [String] {
    let named = selectors.isEmpty ? configuration.run["technique"] ?? [] : selectors
    for selector in named
    where Catalogue.techniques(matching: selector).isEmpty && Catalogue.entries(matching: selector).isEmpty {
      throw UnknownName(kind: "technique", name: selector)
    }
    return named
  }
}
