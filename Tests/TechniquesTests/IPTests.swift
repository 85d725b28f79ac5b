import HarnessModel
import Techniques
import Testing

@Suite struct IPTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "dword", listed: "127.0.0.1",
      allow: "https://2130706433/",
      block: "https://2130706433/"),
    TechniqueRow(
      "short-address", listed: "127.0.0.1",
      allow: "https://127.1/",
      block: "https://127.1/"),
    TechniqueRow(
      "mixed-radix", listed: "127.0.0.1",
      allow: "https://127.0.0.0x1/",
      block: "https://127.0.0.0x1/"),
    TechniqueRow(
      "leading-zeros", listed: "127.0.0.1",
      allow: "https://127.0.0.01/",
      block: "https://127.0.0.01/"),
    TechniqueRow(
      "overflow", listed: "127.0.0.1",
      allow: "https://6425673729/",
      block: "https://6425673729/"),
    TechniqueRow(
      "trailing-dot", listed: "127.0.0.1",
      allow: "https://127.0.0.1./",
      block: "https://127.0.0.1./"),
    TechniqueRow(
      "wide-digits", listed: "127.0.0.1",
      allow: "https://１２７.0.0.1/",
      block: "https://１２７.0.0.1/"),
    TechniqueRow(
      "wide-dots", listed: "127.0.0.1",
      allow: "https://127。0。0。1/",
      block: "https://127。0。0。1/"),
    TechniqueRow(
      "percent-encoded", listed: "127.0.0.1",
      allow: "https://%31%32%37.0.0.1/",
      block: "https://%31%32%37.0.0.1/"),
    TechniqueRow(
      "ipv4-mapped", listed: "127.0.0.1",
      allow: "https://[::ffff:7f00:1]/",
      block: "https://[::ffff:7f00:1]/"),
    TechniqueRow(
      "ipv4-compatible", listed: "127.0.0.1",
      allow: "https://[::127.0.0.1]/",
      block: "https://[::127.0.0.1]/"),
    TechniqueRow(
      "embedded", listed: "127.0.0.1",
      allow: "https://[64:ff9b::7f00:1]/",
      block: "https://[64:ff9b::7f00:1]/"),
    TechniqueRow(
      "zone-identifier", listed: "[::1]",
      allow: "https://[::1%25eth0]/",
      block: "https://[::1%25eth0]/"),
    TechniqueRow(
      "future-literal",
      allow: "https://[v1.example.com]/",
      block: "https://[v1.example.com]/"),
    TechniqueRow(
      "ligature-hexadecimal", listed: "127.0.0.1",
      allow: "https://[::ﬀﬀ:7f00:1]/",
      block: "https://[::ﬀﬀ:7f00:1]/"),
    TechniqueRow(
      "ipv6-spelling", listed: "[::1]",
      allow: "https://[0:0:0:0:0:0:0:1]/",
      block: "https://[0:0:0:0:0:0:0:1]/"),
    TechniqueRow(
      "broken-brackets", listed: "[::1]",
      allow: "https://[::1/",
      block: "https://[::1/"),
    TechniqueRow(
      "longer-address", listed: "1.1.1.1",
      allow: "https://9.1.1.1.1/",
      block: "https://9.1.1.1.1/"),
    TechniqueRow(
      "numeric-last-label",
      allow: "https://example.com.0x7f/",
      block: "https://example.com.0x7f/"),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "ip")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "ip/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }

  @Test func `respellings of addresses reject names`() {
    let respelling = Catalogue.techniques(matching: "ip/*").filter {
      !["zone-identifier", "future-literal", "broken-brackets", "numeric-last-label"].contains($0.id.slug)
    }
    #expect(respelling.count == 15)
    for technique in respelling {
      let variants = Variants(of: [technique], in: Scene(.block, "example.com"), perTechnique: 1)
      #expect(variants.first { _ in true } == nil, "\(technique.id.text)")
    }
  }

  @Test func `a mapped address goes back to the IPv4 one`() throws {
    let technique = try #require(Catalogue.technique(TechniqueID("ip", "ipv4-mapped")))
    let variants = Variants(of: [technique], in: Scene(.block, "[::ffff:7f00:1]"))
    #expect(variants.map(\.url) == ["https://127.0.0.1/"])
  }
}
