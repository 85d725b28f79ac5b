import Foundation

/// The measurements of the project: `gatecrash-bench SUBCOMMAND …`, run by the scripts beside this file.
@main
enum Bench {
  static let subcommands: [String: @Sendable ([String]) throws -> Void] = [
    "campaign": CampaignBench.run, "closure": ClosureBench.run, "context": ContextBench.run,
    "exec": ExecBench.run, "first-findings": FirstFindingBench.run, "parser": ParserBench.run,
  ]

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let name = arguments.first, let subcommand = subcommands[name] else {
      print("usage: gatecrash-bench \(subcommands.keys.sorted().joined(separator: "|")) …")
      exit(64)
    }
    do {
      try subcommand(Array(arguments.dropFirst()))
    } catch {
      print("gatecrash-bench \(name): \(error)")
      exit(1)
    }
  }

  /// Seconds of processor time of this process.
  static func processorTime() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// What went wrong, for the person who runs a measurement.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
      self.description = description
    }
  }
}
