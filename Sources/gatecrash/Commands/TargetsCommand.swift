import ArgumentParser
import Conversations
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
      try Self.print("Gates of domain lists, for gatecrash run", Miniatures.all.map { ($0.name, $0.summary) })
      try Console.print(TerminalText(""))
      try Self.print(
        "Gates of the context rule, for gatecrash context",
        ContextMiniatures.all.map { ($0.name, $0.summary) })
    }

    private static func print(_ heading: String, _ gates: [(name: String, summary: String)]) throws {
      try Console.print(TerminalText(heading))
      let width = gates.map(\.name.count).max() ?? 0
      for gate in gates {
        let name = gate.name + String(repeating: " ", count: width - gate.name.count)
        try Console.print(TerminalText("  builtin:\(name)  \(gate.summary)"))
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
      if let gate = ContextMiniatures.named(bare) {
        try Self.print(gate.name, gate.summary, gate.defect, gate.target)
        try Console.print(TerminalText("  rules    \(gate.rules.name)"))
        try Console.print(TerminalText("  breaks   \(gate.killedBy?.rawValue ?? "nothing")"))
      } else if let miniature = Miniatures.named(bare) {
        try Self.print(miniature.name, miniature.summary, miniature.defect, miniature.target)
      } else {
        throw UnknownName(kind: "target", name: name)
      }
    }

    private static func print(
      _ name: String, _ rule: String, _ defect: String?, _ target: ClosureTarget
    ) throws {
      try Console.print(TerminalText("builtin:\(name)"))
      try Console.print(TerminalText("  rule     \(rule)"))
      try Console.print(TerminalText("  defect   \(defect ?? "none known")"))
      let capabilities = target.greeting.capabilities.map(\.rawValue).sorted()
      try Console.print(TerminalText("  can do   \(capabilities.joined(separator: ", "))"))
    }
  }
}
