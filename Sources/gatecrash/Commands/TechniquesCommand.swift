import ArgumentParser
import HarnessModel
import Reports
import Techniques

/// Lists the techniques, or prints the manual page of one.
struct TechniquesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "techniques", abstract: "List the techniques, or explain one.",
    subcommands: [List.self, Explain.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line for each technique.")

    @Argument(help: "A family, a name, or a selector such as authority/*.")
    var selector = "*"

    func run() throws {
      let pages = TechniquePages.all.filter { page in
        page.id.family == selector || page.id.text == selector
          || !Catalogue.techniques(matching: selector).filter { $0.id == page.id }.isEmpty
          || !Catalogue.entries(matching: selector).filter { $0.id == page.id }.isEmpty
      }
      guard !pages.isEmpty else { throw UnknownName(kind: "technique", name: selector) }
      let width = pages.map(\.id.text.count).max() ?? 0
      for page in pages {
        let name = page.id.text + String(repeating: " ", count: width - page.id.text.count)
        try Console.print(TerminalText("\(name)  \(page.summary)"))
      }
      let families = Set(pages.map(\.id.family)).count
      try Console.print(TerminalText("\(pages.count) techniques in \(families) families"))
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The manual page of one technique.")

    @Argument(help: "The technique, as family/slug.")
    var name: String

    func run() throws {
      guard let id = TechniqueID(name), let page = TechniquePages.page(of: id) else {
        throw UnknownName(kind: "technique", name: name)
      }
      try Console.print(TerminalText(page.id.text))
      try Console.print(TerminalText(""))
      for paragraph in [page.summary] + page.paragraphs {
        for line in WrappedText.lines(of: paragraph, width: 78) {
          try Console.print(TerminalText("  " + line))
        }
        try Console.print(TerminalText(""))
      }
      try Console.print(TerminalText("  before   \(page.before)"))
      try Console.print(TerminalText("  after    \(page.after)"))
      try Console.print(TerminalText(""))
      let numbers = page.catalogue.map(String.init).joined(separator: ", ")
      let material = page.worksOnEntries ? "entries" : "URLs"
      try Console.print(TerminalText("  works on \(material); catalogue \(numbers)"))
    }
  }
}
