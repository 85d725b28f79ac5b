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
    static let configuration = CommandConfiguration(
      abstract: "One line for each technique: its numbers in the catalogue, its name, what it does.")

    @Argument(help: "A family, a name, or a selector such as authority/*.")
    var selector = "*"

    @Flag(help: "Say also which filters fall for it and where it was published.")
    var long = false

    func run() throws {
      let pages = TechniquePages.all.filter { page in
        page.id.family == selector || page.id.text == selector
          || !Catalogue.techniques(matching: selector).filter { $0.id == page.id }.isEmpty
          || !Catalogue.entries(matching: selector).filter { $0.id == page.id }.isEmpty
      }
      guard !pages.isEmpty else { throw UnknownName(kind: "technique", name: selector) }
      let width = pages.map(\.id.text.count).max() ?? 0
      let numbersWidth = pages.map { $0.numbers.count }.max() ?? 0
      for page in pages {
        let numbers = page.numbers + String(repeating: " ", count: numbersWidth - page.numbers.count)
        let name = page.id.text + String(repeating: " ", count: width - page.id.text.count)
        try Console.print(TerminalText("\(numbers)  \(name)  \(page.summary)"))
        guard long else { continue }
        for line in page.origins(indent: numbersWidth + 2) { try Console.print(TerminalText(line)) }
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
      let material = page.worksOnEntries ? "entries" : "URLs"
      try Console.print(TerminalText("  works on \(material); catalogue \(page.numbers)"))
      for line in page.origins(indent: 2) { try Console.print(TerminalText(line)) }
    }
  }
}

extension TechniquePage {
  /// The numbers of the catalogue, or a dash where it has none.
  fileprivate var numbers: String {
    catalogue.isEmpty ? "-" : catalogue.map(String.init).joined(separator: ", ")
  }

  /// For each number of the catalogue what it is called, the filters that fall for it, and its sources.
  fileprivate func origins(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return catalogue.compactMap(CatalogueNumber.numbered).flatMap { entry in
      ["\(margin)\(entry.number) \(entry.name)", "\(margin)  breaks   \(entry.breaks)"]
        + (entry.sources.isEmpty ? [] : ["\(margin)  sources  \(entry.sources)"])
    }
  }
}
