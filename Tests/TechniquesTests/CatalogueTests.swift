import Foundation
import HarnessModel
import Techniques
import TestSupport
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: ["technique-pages.py", "coverage.py"])
  func `regenerating lists, pages and the table of coverage changes nothing`(_ tool: String) throws {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", Fixtures.root.appendingPathComponent("Corpora/tools/\(tool)").path, "--check",
    ]
    let errors = Pipe()
    python.standardError = errors
    python.standardOutput = Pipe()
    try python.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }

  @Test func `every technique has a page and every page a technique`() {
    let ids = Catalogue.all.map { $0.id } + Catalogue.entries.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set(TechniquePages.all.map(\.id)))
    for technique in Catalogue.all {
      let page = TechniquePages.page(of: technique.id)
      #expect(page?.catalogue == technique.catalogue)
      #expect(page?.worksOnEntries == false)
    }
  }

  @Test func `the order is by family, then by number`() {
    let families = Catalogue.all.map { $0.id.family }
    let ranks = families.compactMap { Catalogue.families.firstIndex(of: $0) }
    #expect(ranks.count == families.count)
    #expect(ranks == ranks.sorted())
    for family in Catalogue.families {
      let first = Catalogue.techniques(matching: "\(family)/*").compactMap { $0.catalogue.min() }
      #expect(first == first.sorted())
    }
  }

  @Test func `every number of the catalogue says what it is and whom it fools`() {
    let numbers = CatalogueNumber.all
    #expect(numbers.map(\.number) == Array(1...281))
    #expect(numbers.allSatisfy { !$0.name.isEmpty && !$0.breaks.isEmpty })
    #expect(CatalogueNumber.numbered(137)?.name == "Trailing root dot")
    #expect(CatalogueNumber.numbered(0) == nil && CatalogueNumber.numbered(282) == nil)
  }

  @Test func `no number is claimed outside the catalogue`() {
    let numbers = TechniquePages.all.flatMap(\.catalogue)
    #expect(numbers.allSatisfy { (1...281).contains($0) })
  }

  @Test func `selectors take names and stars`() {
    let id = TechniqueID("normalization", "host-case")
    #expect(Catalogue.technique(id)?.id == id)
    #expect(Catalogue.technique(TechniqueID("normalization", "none-such")) == nil)
    #expect(Catalogue.techniques(matching: "normalization/host-case").map { $0.id } == [id])
    #expect(Catalogue.techniques(matching: "norm*/*-case").map { $0.id }.contains(id))
    #expect(Catalogue.techniques(matching: "*").count == Catalogue.all.count)
    #expect(Catalogue.techniques(matching: "normalization").isEmpty)
    #expect(Catalogue.techniques(matching: "").isEmpty)
  }
}
