import ArgumentParser
import Campaigns
import HarnessModel
import Judgement
import Reports
import Targets

/// Asks the question of a finding again.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Ask a finding's question again: fixed, still failing, flaky, or target changed.",
    discussion: """
      Exit status: 0 fixed, 1 still failing or flaky, 3 not comparable, 65 no such finding, \
      69 target unavailable.
      """)

  @Argument(help: "A finding's id (with --record), or the token that a report gives.")
  var finding: String

  @Option(help: ArgumentHelp("The record in which to look an id up.", valueName: "file"))
  var record: String?

  @Option(help: ArgumentHelp("How often to ask.", valueName: "number"))
  var times = 5

  @OptionGroup var targets: TargetOptions

  func run() throws {
    let token = try self.token()
    let configuration = try Configuration(path: targets.config)
    let name = token.target.rawValue
    guard let target = try targets.resolve(with: configuration, or: [name]).first else {
      throw UnknownName(kind: "target", name: name)
    }
    let result = try Replay(token, repetitions: times).run(against: target)
    let heading: Prose = "\(ours: token.property.rawValue), \(ours: target.id.rawValue): \(token.url)"
    try Console.print(TerminalText(heading))
    for answer in Set(result.answers) { try Console.print(TerminalText("answer: " + answer.inWords)) }
    let (sentence, status) = Self.words(for: result.outcome)
    try Console.print(TerminalText(sentence))
    throw status
  }

  private func token() throws -> ReplayToken {
    if let token = ReplayToken(finding) { return token }
    let path = RecordPath.resolve(record ?? OutputOptions.defaultFolder)
    let candidates = try RunRecord(path: path).findings.filter { $0.id.hasPrefix(finding) }
    guard !finding.isEmpty, candidates.count == 1, let token = ReplayToken(candidates[0].replay) else {
      throw FindingNotFound(id: finding, record: path, count: candidates.count)
    }
    return token
  }

  private static func words(for outcome: Replay.Outcome) -> (Prose, ExitCode) {
    switch outcome {
    case .fixed: ("fixed: the target keeps the property now", .success)
    case .stillFails: ("still fails", ExitCode(1))
    case .flaky: ("flaky: the answers differ from one time to the next", ExitCode(1))
    case .targetChanged(stillFails: true): ("target changed, and it still fails", ExitCode(1))
    case .targetChanged(stillFails: false): ("target changed, and it keeps the property now", .success)
    case .notComparable(let why): ("not comparable. " + why, .incomplete)
    }
  }
}

/// No finding, or more than one, has the id given.
struct FindingNotFound: ExplainedError {
  /// The beginning of an id.
  var id: String
  /// The record searched.
  var record: String
  /// The number of findings that fit.
  var count: Int

  var prose: Prose {
    count == 0
      ? "\(ForeignText(record)) has no finding \(ForeignText(id)), and it is no replay token either."
      : "\(ForeignText(id)) begins the ids of \(count) findings; give more digits."
  }
  var status: ExitCode { .data }
}
