import ArgumentParser
import HarnessModel
import Judgement
import Reports

/// Lists the properties, or prints the manual page of one.
struct PropertiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "properties", abstract: "List the properties that every gate must keep, or explain one.",
    subcommands: [List.self, Explain.self], defaultSubcommand: List.self)

  /// The pages of the laws about lists and of those of the context rule.
  static var pages: [PropertyPage] { Properties.all.map { $0.page } + ContextLaws.pages }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line for each property.")

    func run() throws {
      for page in PropertiesCommand.pages.sorted(by: { $0.id < $1.id }) {
        let severity = page.severity.severity.rawValue
        let label = severity + String(repeating: " ", count: 9 - severity.count)
        try Console.print(TerminalText("\(page.id.rawValue)  \(label)\(page.title)"))
      }
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The manual page of one property.")

    @Argument(help: "The property, such as P-05.")
    var name: String

    func run() throws {
      guard let page = PropertiesCommand.pages.first(where: { $0.id == PropertyID(name.uppercased()) }) else {
        throw UnknownName(kind: "property", name: name)
      }
      let cwe = page.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
      let sections = [
        ("The law", page.statement), ("Why it matters", page.whyItMatters),
        ("Severity", Self.words(for: page.severity)),
        ("Weakness", cwe), ("Published cases", page.advisories.joined(separator: ", ")),
        ("False alarms", page.hazard),
      ]
      try Console.print(TerminalText("\(page.id.rawValue): \(page.title)"))
      for (title, text) in sections where !text.isEmpty {
        try Console.print(TerminalText(""))
        try Console.print(TerminalText(title))
        for line in WrappedText.lines(of: text, width: 78) {
          try Console.print(TerminalText("  " + line))
        }
      }
      try Self.printIncidents(of: page)
    }

    /// What happened elsewhere because of this, with the built-in gates that have the defect.
    private static func printIncidents(of page: PropertyPage) throws {
      let incidents = Incidents.of(page.id)
      guard !incidents.isEmpty || ContextLaws.named[page.id] != nil else { return }
      try Console.print(TerminalText(""))
      try Console.print(TerminalText("Incidents"))
      if incidents.isEmpty { try Console.print(TerminalText("  None has been published that we know of.")) }
      for incident in incidents {
        var text = "\(incident.name): \(incident.sources.joined(separator: "; ")). \(incident.mechanism)"
        if !incident.gates.isEmpty {
          text += " See \(incident.gates.map { "builtin:" + $0 }.joined(separator: ", "))."
        }
        if let limit = incident.limit { text += " " + limit }
        for line in WrappedText.lines(of: text, width: 78) { try Console.print(TerminalText("  " + line)) }
      }
    }

    private static func words(for severity: SeverityClass) -> String {
      "\(severity.severity.rawValue), CVSS 3.1 base score \(severity.score) (\(severity.vector))"
    }
  }
}
