import ArgumentParser
import HarnessModel

/// Attacks URL gates and reports what gets through.
@main
struct Gatecrash: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gatecrash",
    abstract: "Attacks URL gates and reports what gets through.",
    version: ToolVersion.tool)
}
