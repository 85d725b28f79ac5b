import ArgumentParser
import HarnessModel

/// Attacks URL gates and reports what gets through.
@main
struct Gatecrash: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gatecrash",
    abstract: "Attacks URL gates and reports what gets through.",
    discussion: """
      Exit status: 0 nothing found, 1 findings, 3 incomplete, 64 usage, 65 bad policy or record,
      69 target unavailable, 70 a defect of gatecrash, 74 cannot write, 130 and 143 interrupted.
      """,
    version: ToolVersion.tool,
    subcommands: [
      RunCommand.self, ContextCommand.self, AskCommand.self, VariantsCommand.self, ReplayCommand.self,
      ReportCommand.self, TechniquesCommand.self, PropertiesCommand.self, TargetsCommand.self,
      TranscriptCommand.self, TransmitCommand.self,
    ])

  /// Runs the command and turns every error into a sentence and the documented exit status.
  static func main() {
    Memory.returnLargeBlocks()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as any ExplainedError {
      Console.complain(error.prose)
      exit(withError: error.status)
    } catch {
      exit(withError: error)
    }
  }
}
