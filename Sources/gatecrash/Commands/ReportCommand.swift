import ArgumentParser
import HarnessModel
import Reports

/// Makes reports from a record, however old.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make reports from a record, without asking anything again.")

  @Argument(help: "The record, or the folder it lies in.", completion: .file(extensions: ["jsonl"]))
  var record: String

  @Option(help: ArgumentHelp("Write an HTML page.", valueName: "file"), completion: .file())
  var html: String?

  @Option(help: ArgumentHelp("Write a JSON document.", valueName: "file"), completion: .file())
  var json: String?

  func run() throws {
    let path = RecordPath.resolve(record)
    let run = try RunRecord(path: path)
    if let html { try HTMLReport.write(run, to: html) }
    if let json { try JSONReport.write(run, to: json) }
    if html == nil, json == nil {
      try Console.print(TerminalReport(style: Console.style, record: ForeignText(path)).render(run))
      if let table = TerminalStatistics(style: Console.style).render(run) { try Console.print(table) }
    }
    if run.footer == nil {
      Console.complain("the record is truncated: the run it tells of did not end.")
      throw ExitCode.incomplete
    }
  }
}
