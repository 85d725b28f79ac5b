import ArgumentParser
import Conversations
import HarnessModel
import Reports

/// Audits recorded conversations: which fetches were given by the conversation, and what the others tell.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Audit recorded conversations for fetches that nobody asked for.",
    discussion: """
      A file holds Messages API requests, responses, objects with "request" and "response", lines of a batch, \
      or a recorded stream of events; its size doesn't matter. Every fetch is listed with the text that gave its \
      URL, or as unexplained. Responses alone don't tell what the user said: give the requests by --requests. \
      With --out, a record and reports are written like those of a run.
      Exit status: 0 nothing found, 1 findings, 65 something could not be read, 74 cannot write.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @Argument(help: "The files; - is standard input.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The requests that the responses belong to, by custom_id.", valueName: "file"),
    completion: .file())
  var requests: String?

  @Option(help: "The rules of a time: \(ContextRules.presets.map(\.name).joined(separator: ", ")).")
  var rules = ContextRules.november2026.name

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Another tool that fetches, and the member of its input with the URL.", valueName: "name=member"))
  var tool: [String] = []

  @Option(help: ArgumentHelp("The largest object or event that is read.", valueName: "MiB"))
  var maxObject = 64

  @Option(help: "How to print: text or jsonl.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Fail at findings of this severity or above: low, medium, high or critical.", valueName: "severity"))
  var failOn: String?

  @Option(
    help: ArgumentHelp(
      "Fail if the fetches of a conversation tell more than so many bits.", valueName: "bits"))
  var maxBits: Double?

  @Option(
    help: ArgumentHelp("Write record.jsonl, report.json and report.html here.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @OptionGroup var policies: PolicyOptions
  @Option(
    help: ArgumentHelp("Read the configuration from this file.", valueName: "file"), completion: .file())
  var config: String?

  func validate() throws {
    guard ContextRules.named(rules) != nil else {
      let known = ContextRules.presets.map(\.name).joined(separator: ", ")
      throw ValidationError("There are no rules named '\(rules)'. Known are \(known).")
    }
    guard (1...1_024).contains(maxObject) else {
      throw ValidationError("--max-object takes 1 to 1024 MiB.")
    }
    guard !files.isEmpty else { throw ValidationError("Name a transcript, or - for standard input.") }
  }

  func run() throws {
    let configuration = try Configuration(path: config)
    var tools: [ForeignText: String] = ["web_fetch": "url"]
    for pair in tool {
      let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
      tools[ForeignText(halves.first ?? pair)] = halves.count == 2 ? halves[1] : "url"
    }
    let audit = TranscriptAudit(
      rules: ContextRules.named(rules) ?? .november2026, policy: try policies.resolve(with: configuration),
      tools: tools, domains: TranscriptRun.domainRule)
    let failOn = try self.failOn.map { text in
      guard let severity = Severity(rawValue: text) else {
        throw ValidationError("--fail-on takes \(Severity.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return severity
    }
    let folder = try out.map { try RunFolder($0) }
    let listener = folder.map { RunListener(record: $0.record, verbosity: .quiet) }
    var run = TranscriptRun(
      audit: audit, format: format, limit: maxObject << 20, failOn: failOn ?? .low, maxBits: maxBits,
      listener: listener)
    if let requests { try run.index(requests) }
    for file in files { try run.read(file) }
    let status = try run.finish()
    if let failure = listener?.failure { throw failure }
    if let folder, let gathered = listener?.gathered {
      try folder.finish(gathered)
      Console.remark(TerminalText("Report: \(ForeignText(folder.path))/report.html" as Prose).string)
    }
    throw status
  }
}
