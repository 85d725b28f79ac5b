import HarnessModel
import Techniques
import Testing

@Suite struct EncodingTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "encoded-host-letters",
      allow: "https://%65xample.com/",
      block: "https://%65xample.com/"),
    TechniqueRow(
      "encoded-dot",
      allow: "https://example.com%2eevil.test/",
      block: "https://evil.test%2eexample.com/"),
    TechniqueRow(
      "encoded-wide-characters",
      allow: "https://example%E3%80%82com/",
      block: "https://example%E3%80%82com/"),
    TechniqueRow(
      "encoded-delimiter-in-host",
      allow: "https://evil.test%2f.example.com/",
      block: "https://example.com%2f.evil.test/"),
    TechniqueRow(
      "doubly-encoded-host",
      allow: "https://%2565xample.com/",
      block: "https://%2565xample.com/"),
    TechniqueRow(
      "invalid-percent",
      allow: "https://evil.test%zz.example.com/",
      block: "https://example.com%zz.evil.test/"),
    TechniqueRow(
      "invalid-utf8",
      allow: "https://evil.test%ff.example.com/",
      block: "https://example.com%ff.evil.test/"),
    TechniqueRow(
      "overlong-host",
      allow: "https://evil.test%c0%aeexample.com/",
      block: "https://example.com%c0%aeevil.test/"),
    TechniqueRow(
      "legacy-query-encoding",
      allow: "https://example.com/?q=%81%5c",
      block: "https://example.com/?q=%81%5c"),
    TechniqueRow(
      "backslash-escapes",
      allow: #"https://\145xample.com/"#,
      block: #"https://\145xample.com/"#),
    TechniqueRow(
      "encoded-newline",
      allow: "https://example.com%0d%0a@evil.test/",
      block: "https://evil.test%0d%0a@example.com/"),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "encoding")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "encoding/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }
}
