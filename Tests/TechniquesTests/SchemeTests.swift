import HarnessModel
import Techniques
import Testing

@Suite struct SchemeTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "missing-slashes",
      allow: "https:evil.test/",
      block: "https:example.com/"),
    TechniqueRow(
      "slash-count",
      allow: "https:///evil.test/",
      block: "https:///example.com/"),
    TechniqueRow(
      "backslash-slashes",
      allow: #"https:\\evil.test/"#,
      block: #"https:\\example.com/"#),
    TechniqueRow(
      "mixed-slashes",
      allow: #"https:/\evil.test/"#,
      block: #"https:/\example.com/"#),
    TechniqueRow(
      "protocol-relative",
      allow: "//evil.test/",
      block: "//example.com/"),
    TechniqueRow(
      "no-scheme",
      allow: "evil.test/",
      block: "example.com/"),
    TechniqueRow(
      "no-scheme-welcome-first",
      allow: "example.com.evil.test/",
      block: "evil.test.example.com/"),
    TechniqueRow(
      "nested-scheme",
      allow: "https://https://evil.test/",
      block: "https://https://example.com/"),
    TechniqueRow(
      "scheme-case",
      allow: "HTTPS://example.com/",
      block: "HTTPS://example.com/"),
    TechniqueRow(
      "numeric-scheme",
      allow: "0://evil.test:80;http://example.com:80/",
      block: "0://example.com:80;http://evil.test:80/"),
    TechniqueRow(
      "wrapper-scheme",
      allow: "jar:https://example.com!/",
      block: "jar:https://example.com!/"),
    TechniqueRow(
      "file-scheme",
      allow: "file://example.com/etc/passwd",
      block: "file://example.com/etc/passwd"),
    TechniqueRow(
      "script-scheme",
      allow: "javascript://example.com/%0aalert(1)",
      block: "javascript://example.com/%0aalert(1)"),
    TechniqueRow(
      "other-protocol",
      allow: "gopher://example.com:70/_x",
      block: "gopher://example.com:70/_x"),
    TechniqueRow(
      "websocket-scheme",
      allow: "wss://example.com/",
      block: "wss://example.com/"),
    TechniqueRow(
      "unknown-scheme",
      allow: "foo://example.com/",
      block: "foo://example.com/"),
    TechniqueRow(
      "unc-path",
      allow: #"\\evil.test\share"#,
      block: #"\\example.com\share"#),
    TechniqueRow(
      "downgrade",
      allow: "http://example.com/",
      block: "http://example.com/"),
    TechniqueRow(
      "entity-slashes",
      allow: "https:&sol;&sol;evil.test/",
      block: "https:&sol;&sol;example.com/"),
    TechniqueRow(
      "text-punctuation",
      allow: "<https://evil.test/>",
      block: "<https://example.com/>"),
    TechniqueRow(
      "slow-pattern",
      allow: "https://" + String(repeating: "a", count: 40) + "!.example.com/",
      block: "https://" + String(repeating: "a", count: 40) + "!.example.com/"),
    TechniqueRow(
      "very-long",
      allow: "https://example.com/" + String(repeating: "a", count: 200),
      block: "https://example.com/" + String(repeating: "a", count: 200)),
    TechniqueRow(
      "long-in-marks",
      allow: "https://example.com/" + String(repeating: "e\u{301}\u{302}\u{303}", count: 200),
      block: "https://example.com/" + String(repeating: "e\u{301}\u{302}\u{303}", count: 200)),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "scheme")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "scheme/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }
}
