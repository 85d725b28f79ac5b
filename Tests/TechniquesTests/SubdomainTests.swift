import HarnessModel
import Techniques
import Testing

@Suite struct SubdomainTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "welcome-as-first-labels",
      allow: "https://example.com.evil.test/",
      block: "https://evil.test.example.com/"),
    TechniqueRow(
      "suffix-without-boundary",
      allow: "https://evilexample.com/",
      block: "https://evilexample.com/"),
    TechniqueRow(
      "hyphens-for-dots",
      allow: "https://example-com.evil.test/",
      block: "https://evil-test.example.com/"),
    TechniqueRow(
      "hyphen-before",
      allow: "https://evil-example.com/",
      block: "https://evil-example.com/"),
    TechniqueRow(
      "welcome-inside-labels",
      allow: "https://xexample.comx.evil.test/",
      block: "https://xevil.testx.example.com/"),
    TechniqueRow(
      "unescaped-dot",
      allow: "https://examplexcom/",
      block: "https://examplexcom/"),
    TechniqueRow(
      "unanchored-search",
      allow: "https://evil.test/?example.com",
      block: "https://example.com/?evil.test"),
    TechniqueRow(
      "below-hosting-service",
      allow: "https://example.com.github.io/",
      block: "https://example.com.github.io/"),
    TechniqueRow(
      "top-level-appended",
      allow: "https://example.com.co/",
      block: "https://example.com.co/"),
    TechniqueRow(
      "missing-dot-after-label",
      allow: "https://wwwexample.com/",
      block: "https://wwwexample.com/"),
    TechniqueRow(
      "legitimate-subdomain",
      allow: "https://docs.example.com/",
      block: "https://docs.example.com/"),
    TechniqueRow(
      "deep-subdomain",
      allow: "https://a.b.example.com/",
      block: "https://a.b.example.com/"),
    TechniqueRow(
      "parent-of-listed", listed: "docs.example.com",
      allow: "https://example.com/",
      block: "https://example.com/"),
    TechniqueRow(
      "sibling-of-listed", listed: "docs.example.com",
      allow: "https://www.example.com/",
      block: "https://www.example.com/"),
    TechniqueRow(
      "odd-character-in-label",
      allow: "https://example.com.$.evil.test/",
      block: "https://evil.test.$.example.com/"),
    TechniqueRow(
      "wildcard-dns",
      allow: "https://example.com.127.0.0.1.nip.io/",
      block: "https://example.com.127.0.0.1.nip.io/"),
    TechniqueRow(
      "trailing-dot",
      allow: "https://example.com./",
      block: "https://example.com./"),
    TechniqueRow(
      "several-trailing-dots",
      allow: "https://example.com../",
      block: "https://example.com../"),
    TechniqueRow(
      "local-suffix",
      allow: "https://example.com.localhost/",
      block: "https://example.com.localhost/"),
    TechniqueRow(
      "forgotten-subdomain",
      allow: "https://old.example.com/",
      block: "https://old.example.com/"),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "subdomain")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "subdomain/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }
}
