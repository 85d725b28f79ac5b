import ArgumentParser
import Campaigns
import Foundation
import HarnessModel
import Policies
import Reports
import Targets

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
    help: ArgumentHelp("The folder for record and reports.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Flag(name: .shortAndLong, help: "Say nothing while the run goes on.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Name each target and finding as it comes.")
  var verbose = false

  /// The folder that is used when none is given.
  static let defaultFolder = "gatecrash-report"

  func run() throws {
    let configuration = try Configuration(path: targets.config)
    var plan = try options.plan(with: configuration)
    plan.fetchers = try fetchers.resolve(with: configuration)
    plan.startedAt = Self.now
    if let policy = try policies.resolve(with: configuration) {
      // What the entries of an unknown dialect may look like is for the target to say.
      if policy.dialect != .unknown { _ = try CompiledPolicy(policy) }
      plan.policies = [policy]
    }
    let gates = try targets.resolve(with: configuration, orDefaultFor: plan.fetchers)
    let folder = try RunFolder(out ?? configuration.run["out"]?.first ?? Self.defaultFolder)
    let listener = RunListener(record: folder.record, verbosity: verbosity)
    Interrupt.listen()
    let footer = Campaign(plan).run(
      targets: gates, isCancelled: { Interrupt.isRequested || listener.failure != nil },
      emit: listener.hear)
    listener.clear()
    try report(listener, in: folder)
    if let signal = Interrupt.signal { throw ExitCode(128 + signal) }
    throw ExitCode(footer.exitStatus)
  }

  private var verbosity: RunListener.Verbosity {
    quiet ? .quiet : verbose ? .verbose : .normal
  }

  /// Prints the summary even if the reports cannot be written: findings must not get lost.
  private func report(_ listener: RunListener, in folder: RunFolder) throws {
    guard let gathered = listener.gathered else { return }
    try Console.print(TerminalReport(style: Console.style).render(gathered))
    if let failure = listener.failure { throw failure }
    try folder.finish(gathered)
    try Console.print(TerminalText("Report: \(ForeignText(folder.path))/report.html" as Prose))
  }

  /// The time for the header, or the one that `SOURCE_DATE_EPOCH` fixes for reproducible reports.
  private static var now: String {
    let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let date = fixed.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return date.formatted(.iso8601)
  }
}
