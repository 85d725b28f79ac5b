import ArgumentParser
import Foundation
import HarnessModel
import Reports

/// A run from its first event to its exit status, whatever is attacked.
struct RunSession {
  private let folder: RunFolder
  private let listener: RunListener

  /// Prepares the folder and begins the record.
  ///
  /// - Throws: `WriteError` or `FolderLocked`.
  init(_ output: OutputOptions, _ configuration: Configuration) throws {
    folder = try RunFolder(output.out ?? configuration.run["out"]?.first ?? OutputOptions.defaultFolder)
    listener = RunListener(record: folder.record, verbosity: output.verbosity)
  }

  /// Runs a campaign, prints the summary, writes the reports, and throws the exit status.
  func run(_ campaign: (RunListener, _ isCancelled: () -> Bool) -> RunFooter) throws -> Never {
    Interrupt.listen()
    let footer = campaign(listener) { Interrupt.isRequested || listener.failure != nil }
    listener.clear()
    try report()
    if let signal = Interrupt.signal { throw ExitCode(128 + signal) }
    throw ExitCode(footer.exitStatus)
  }

  /// Prints the summary even if the reports cannot be written: findings must not get lost.
  private func report() throws {
    guard let gathered = listener.gathered else { return }
    let report = TerminalReport(style: Console.style, record: ForeignText(folder.recordPath))
    try Console.print(report.render(gathered))
    if let table = TerminalStatistics(style: Console.style).render(gathered) { try Console.print(table) }
    if let failure = listener.failure { throw failure }
    try folder.finish(gathered)
    try Console.print(TerminalText("Report: \(ForeignText(folder.path))/report.html" as Prose))
  }

  /// The time for the header, or the one that `SOURCE_DATE_EPOCH` fixes for reproducible reports.
  static var now: String {
    let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let date = fixed.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return date.formatted(.iso8601)
  }
}
