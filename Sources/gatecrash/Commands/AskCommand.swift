import ArgumentParser
import HarnessModel
import Judgement
import Reports

/// Explains one URL, or decides many: readings, expectation and reason, and what targets answer.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Explain where a URL goes and what the policy permits.",
    discussion: """
      With --stdin --format jsonl each line of standard input is an object with "url" or "url_base64" \
      and "allowed_domains" or "blocked_domains"; each line of output has the readings, the \
      expectation, the axis and the reason. With --stdin alone, standard input is one URL, byte for byte.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @Argument(help: "The URL.")
  var url: String?

  @Flag(name: .customLong("stdin"), help: "Read from standard input.")
  var fromStandardInput = false

  @Option(help: "How to read and print: text or jsonl.")
  var format: Format = .text

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var fetchers: FetcherOptions
  @OptionGroup var targets: TargetOptions

  func validate() throws {
    guard (url == nil) == fromStandardInput else {
      throw ValidationError("Give a URL, or --stdin to read from standard input.")
    }
    guard format == .text || fromStandardInput else {
      throw ValidationError("--format jsonl goes with --stdin.")
    }
  }

  func run() throws {
    let configuration = try Configuration(path: targets.config)
    let readers = try fetchers.resolve(with: configuration)
    let policy = try policies.resolve(with: configuration)
    if format == .jsonl {
      try BulkAsk(fetchers: readers, policy: policy).run()
      return
    }
    let oracle = Oracle(policy: policy ?? Policy(), fetchers: readers)
    if let error = oracle.policyError { throw error }
    let text = try url.map { URLText(bytes: RawArguments.bytes(of: $0)) } ?? StandardInput.url()
    var page = AskPage(url: text, oracle: oracle)
    try page.printReadings()
    try page.printNames()
    try page.printExpectation()
    try page.printAnswers(of: targets.resolve(with: configuration, or: ["builtin:reference"]))
  }
}
