import ArgumentParser
import HarnessModel
import Miniatures
import Reports
import Targets

/// Lists the built-in targets, or explains one.
struct TargetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: "List the built-in gates, or explain one.",
    discussion: """
      Any other gate is named by exec:COMMAND, where COMMAND speaks the line protocol: see \
      docs/line-protocol.md.
      """,
    subcommands: [List.self, Explain.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line for each gate.")

    func run() throws {
      let width = Miniatures.all.map(\.name.count).max() ?? 0
      for miniature in Miniatures.all {
        let name = miniature.name + String(repeating: " ", count: width - miniature.name.count)
        try Console.print(TerminalText("builtin:\(name)  \(miniature.summary)"))
      }
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What one gate does, and what is wrong with it.")

    @Argument(help: "The gate, with or without builtin:.")
    var name: String

    func run() throws {
      let bare = name.hasPrefix("builtin:") ? String(name.dropFirst("builtin:".count)) : name
      guard let miniature = Miniatures.named(bare) else {
        throw UnknownName(kind: "target", name: name)
      }
      try Console.print(TerminalText("builtin:\(miniature.name)"))
      try Console.print(TerminalText("  rule     \(miniature.summary)"))
      try Console.print(TerminalText("  defect   \(miniature.defect ?? "none known")"))
      let capabilities = miniature.target.greeting.capabilities.map(\.rawValue).sorted()
      try Console.print(TerminalText("  can do   \(capabilities.joined(separator: ", "))"))
    }
  }
}
