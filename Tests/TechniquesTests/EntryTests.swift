import Choices
import HarnessModel
import Techniques
import Testing

@Suite struct EntryTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var slug: String
    var before: String
    var first: EntryText
    var testDescription: String { slug }
  }

  static let rows: [Row] = [
    Row(slug: "child-as-entry", before: "example.com", first: "docs.example.com"),
    Row(slug: "sibling-as-entry", before: "docs.example.com", first: "www.example.com"),
    Row(slug: "trailing-slash", before: "example.com/blog", first: "example.com/blog/"),
    Row(slug: "path-pattern", before: "example.com/blog", first: "example.com/blog/*"),
    Row(slug: "path-without-host", before: "example.com/blog", first: "/blog"),
    Row(slug: "public-suffix", before: "example.com", first: "com"),
    Row(slug: "scheme", before: "example.com", first: "https://example.com"),
    Row(slug: "port", before: "example.com", first: "example.com:8443"),
    Row(slug: "leading-dot", before: "example.com", first: ".example.com"),
    Row(slug: "wildcard", before: "example.com", first: "*.example.com"),
    Row(slug: "trailing-dot", before: "example.com", first: "example.com."),
    Row(slug: "blanks", before: "example.com", first: " example.com "),
    Row(slug: "upper-case", before: "example.com", first: "EXAMPLE.COM"),
    Row(slug: "empty", before: "example.com", first: ""),
    Row(slug: "star", before: "example.com", first: "*"),
    Row(slug: "dot-segments", before: "example.com/blog", first: "example.com/blog/../"),
    Row(slug: "userinfo", before: "example.com", first: "user@example.com"),
    Row(slug: "invalid-host", before: "example.com", first: "exa mple.com"),
    Row(slug: "cidr", before: "127.0.0.1", first: "127.0.0.1/8"),
    Row(slug: "comment", before: "example.com", first: "example.com # ours"),
    Row(slug: "parent-as-entry", before: "docs.example.com", first: "example.com"),
  ]

  @Test(arguments: rows)
  func `the simplest misspelling comes first, byte for byte`(_ row: Row) throws {
    let id = TechniqueID("entry", row.slug)
    let technique = try #require(Catalogue.entries.first { $0.id == id })
    let host = row.before.prefix { $0 != "/" }
    let scene = Scene(.allow, String(host), String(row.before.dropFirst(host.count)))
    var entries = Enumeration { draw throws(Rejection) in
      var entry = EntryText(row.before)
      try technique.rewrite(&entry, in: scene, &draw)
      return entry
    }
    #expect(entries.next()?.value == row.first)
    let page = try #require(TechniquePages.page(of: id))
    #expect(page.before == row.before)
    #expect(page.after == "\"\"" ? row.first == "" : EntryText(page.after.unescapedScalars) == row.first)
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.entries.filter { $0.id.family == "entry" }.map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }

  @Test func `whatever is listed, a misspelling is another text`() throws {
    for technique in Catalogue.entries {
      var total = 0
      for scene in ClaimTests.scenes {
        let entry = EntryText(bytes: scene.listed + scene.listedPath)
        let misspelled = Enumeration { draw throws(Rejection) in
          var entry = entry
          try technique.rewrite(&entry, in: scene, &draw)
          return entry
        }
        for element in misspelled.prefix(200) {
          total += 1
          #expect(element.value != entry, "\(technique.id.text) of \(Escapes.text(entry.bytes))")
        }
      }
      #expect(total > 0, "\(technique.id.text) fits nowhere")
    }
  }
}
