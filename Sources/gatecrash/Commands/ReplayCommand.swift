import ArgumentParser
import Campaigns
import HarnessModel
import Judgement
import Miniatures
import Reports
import Targets

/// Asks the question of a finding again.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Ask a finding's question again: fixed, still failing, flaky, or target changed.",
    discussion: """
      What was found in a recorded conversation was answered by nobody who can be asked again: name a gate by --target.
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
    let text = try tokenText()
    if let token = ContextReplayToken(text) { try replay(token) }
    guard let token = ReplayToken(text) else { throw notFound(0) }
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

  /// Asks in a conversation, prints what came of it, and throws the exit status.
  private func replay(_ token: ContextReplayToken) throws -> Never {
    let configuration = try Configuration(path: targets.config)
    let name = token.target.rawValue
    let isRecorded = name.hasPrefix("transcript:")
    guard let target = try targets.resolve(with: configuration, or: isRecorded ? [] : [name]).first else {
      guard isRecorded else { throw UnknownName(kind: "target", name: name) }
      throw ValidationError(
        "This was found in a recorded conversation, so there is no gate to ask again. Name one: --target \"exec:COMMAND\"."
      )
    }
    let rules = ContextMiniatures.all.first { $0.target.id == target.id }?.rules
    let (outcome, answers) = try ContextReplay(token, repetitions: times).run(against: target, rules: rules)
    let heading: Prose = "\(ours: token.property.rawValue), \(ours: target.id.rawValue): \(token.url)"
    try Console.print(TerminalText(heading))
    for answer in Set(answers) { try Console.print(TerminalText("answer: " + answer.inWords)) }
    let (sentence, status) = Self.words(for: outcome)
    try Console.print(TerminalText(sentence))
    throw status
  }

  /// The token given, or that of the finding whose id was given.
  private func tokenText() throws -> String {
    if ReplayToken(finding) != nil || ContextReplayToken(finding) != nil { return finding }
    let path = RecordPath.resolve(record ?? OutputOptions.defaultFolder)
    let candidates = try RunRecord(path: path).findings.filter { $0.id.hasPrefix(finding) }
    guard !finding.isEmpty, candidates.count == 1 else { throw notFound(candidates.count) }
    return candidates[0].replay
  }

  private func notFound(_ count: Int) -> FindingNotFound {
    FindingNotFound(
      id: finding, record: RecordPath.resolve(record ?? OutputOptions.defaultFolder), count: count)
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
