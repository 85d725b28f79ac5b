import HarnessModel
import Techniques
import Testing

@Suite struct AuthorityTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "welcome-as-user",
      allow: "https://example.com@evil.test/",
      block: "https://evil.test@example.com/"),
    TechniqueRow(
      "welcome-with-password",
      allow: "https://example.com:pw@evil.test/",
      block: "https://evil.test:pw@example.com/"),
    TechniqueRow(
      "port-as-password",
      allow: "https://example.com:443@evil.test/",
      block: "https://evil.test:443@example.com/"),
    TechniqueRow(
      "encoded-delimiter-in-user",
      allow: "https://example.com%3A@evil.test/",
      block: "https://evil.test%3A@example.com/"),
    TechniqueRow(
      "two-at-signs",
      allow: "https://a@example.com@evil.test/",
      block: "https://a@evil.test@example.com/"),
    TechniqueRow(
      "repeated-at-sign",
      allow: "https://example.com@@evil.test/",
      block: "https://evil.test@@example.com/"),
    TechniqueRow(
      "backslash-before-at",
      allow: #"https://evil.test\@example.com/"#,
      block: #"https://example.com\@evil.test/"#),
    TechniqueRow(
      "colon-backslash",
      allow: #"https://evil.test:\@@example.com/"#,
      block: #"https://example.com:\@@evil.test/"#),
    TechniqueRow(
      "backslash-word",
      allow: #"https://evil.test\;@example.com/"#,
      block: #"https://example.com\;@evil.test/"#),
    TechniqueRow(
      "semicolon",
      allow: "https://example.com;.evil.test/",
      block: "https://evil.test;.example.com/"),
    TechniqueRow(
      "ampersand-plus",
      allow: "https://example.com+&@evil.test/#+@example.com/",
      block: "https://evil.test+&@example.com/#+@evil.test/"),
    TechniqueRow(
      "bracket-before-at",
      allow: "https://example.com[@evil.test/",
      block: "https://evil.test[@example.com/"),
    TechniqueRow(
      "fragment-before-at",
      allow: "https://evil.test#@example.com/",
      block: "https://example.com#@evil.test/"),
    TechniqueRow(
      "query-before-at",
      allow: "https://evil.test?@example.com/",
      block: "https://example.com?@evil.test/"),
    TechniqueRow(
      "host-ended-without-slash",
      allow: "https://evil.test#.example.com",
      block: "https://example.com#.evil.test"),
    TechniqueRow(
      "empty-host",
      allow: "https://example.com@/",
      block: "https://example.com@/"),
    TechniqueRow(
      "empty-userinfo",
      allow: "https://:@evil.test/",
      block: "https://:@example.com/"),
    TechniqueRow(
      "twin-ports",
      allow: "https://example.com:80:evil.test:443/",
      block: "https://evil.test:80:example.com:443/"),
    TechniqueRow(
      "unusual-port",
      allow: "https://example.com:443/",
      block: "https://example.com:443/"),
    TechniqueRow(
      "foreign-port-digits",
      allow: "https://example.com:４４３/",
      block: "https://example.com:４４３/"),
    TechniqueRow(
      "several-hosts",
      allow: "https://evil.test,example.com/",
      block: "https://example.com,evil.test/"),
    TechniqueRow(
      "credentials-for-listed",
      allow: "https://user:pw@example.com/",
      block: "https://user:pw@example.com/"),
    TechniqueRow(
      "welcome-in-path",
      allow: "https://evil.test/example.com/",
      block: "https://example.com/evil.test/"),
    TechniqueRow(
      "open-redirect",
      allow: "https://example.com/redirect?u=https://evil.test",
      block: "https://example.com/redirect?u=https://evil.test"),
    TechniqueRow(
      "redirect-service",
      allow: "https://307.r3dir.me/--to/?url=http://evil.test",
      block: "https://307.r3dir.me/--to/?url=http://example.com"),
    TechniqueRow(
      "welcome-in-query",
      allow: "https://evil.test/?u=https://example.com",
      block: "https://example.com/?u=https://evil.test"),
    TechniqueRow(
      "dotted-name-in-path",
      allow: "https://evil.test/.example.com",
      block: "https://example.com/.evil.test"),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "authority")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "authority/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }
}
