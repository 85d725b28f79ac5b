import HarnessModel
import Techniques
import Testing

@Suite struct SubpathTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "segment-continued", path: "/blog",
      allow: "https://example.com/blogx",
      block: "https://example.com/blogx"),
    TechniqueRow(
      "segment-with-name", path: "/blog",
      allow: "https://example.com/blog.evil.test/",
      block: "https://example.com/blog.evil.test/"),
    TechniqueRow(
      "dot-segments", path: "/blog",
      allow: "https://example.com/blog/../admin",
      block: "https://example.com/x/../blog"),
    TechniqueRow(
      "encoded-dot-segments", path: "/blog",
      allow: "https://example.com/blog/%2e%2e/admin",
      block: "https://example.com/x/%2e%2e/blog"),
    TechniqueRow(
      "half-encoded-dot-segments", path: "/blog",
      allow: "https://example.com/blog/.%2e/admin",
      block: "https://example.com/x/.%2e/blog"),
    TechniqueRow(
      "dots-at-end", path: "/blog",
      allow: "https://example.com/blog/..?x",
      block: "https://example.com/blog/x/..?x"),
    TechniqueRow(
      "split-dots", path: "/blog",
      allow: "https://example.com/blog/.\t./admin",
      block: "https://example.com/x/.\t./blog"),
    TechniqueRow(
      "backslash-separators", path: "/blog",
      allow: #"https://example.com/blog\..\admin"#,
      block: #"https://example.com/x\..\blog"#),
    TechniqueRow(
      "climb-above-root", path: "/blog",
      allow: "https://example.com/blog/../../admin",
      block: "https://example.com/../blog"),
    TechniqueRow(
      "doubly-encoded-dots", path: "/blog",
      allow: "https://example.com/blog/%252e%252e/admin",
      block: "https://example.com/x/%252e%252e/blog"),
    TechniqueRow(
      "encoded-slash", path: "/blog",
      allow: "https://example.com/blog/..%2fadmin",
      block: "https://example.com/x/..%2fblog"),
    TechniqueRow(
      "parameter-on-dots", path: "/blog",
      allow: "https://example.com/blog/..;/admin",
      block: "https://example.com/x/..;/blog"),
    TechniqueRow(
      "matrix-parameter", path: "/blog",
      allow: "https://example.com/blog;x=1/post",
      block: "https://example.com/blog;x=1/post"),
    TechniqueRow(
      "empty-segments", path: "/blog",
      allow: "https://example.com//blog/x",
      block: "https://example.com//blog/x"),
    TechniqueRow(
      "path-case", path: "/blog",
      allow: "https://example.com/BLOG/x",
      block: "https://example.com/BLOG/x"),
    TechniqueRow(
      "encoded-letters", path: "/blog",
      allow: "https://example.com/%62log/x",
      block: "https://example.com/%62log/x"),
    TechniqueRow(
      "overlong-dots", path: "/blog",
      allow: "https://example.com/blog/%c0%ae%c0%ae/admin",
      block: "https://example.com/x/%c0%ae%c0%ae/blog"),
    TechniqueRow(
      "utf16-escapes", path: "/blog",
      allow: "https://example.com/blog/%uff0e%uff0e/admin",
      block: "https://example.com/x/%uff0e%uff0e/blog"),
    TechniqueRow(
      "wide-dots", path: "/blog",
      allow: "https://example.com/blog/．．/admin",
      block: "https://example.com/x/．．/blog"),
    TechniqueRow(
      "nested-dots", path: "/blog",
      allow: "https://example.com/blog/....//admin",
      block: "https://example.com/x/....//blog"),
    TechniqueRow(
      "listed-path-elsewhere", path: "/blog",
      allow: "https://example.com/admin?/blog/",
      block: "https://example.com/admin?/blog/"),
    TechniqueRow(
      "listed-path-deeper", path: "/blog",
      allow: "https://example.com/x/blog/",
      block: "https://example.com/x/blog/"),
    TechniqueRow(
      "subdomain-with-path", path: "/blog",
      allow: "https://docs.example.com/blog/x",
      block: "https://docs.example.com/blog/x"),
    TechniqueRow(
      "side-file",
      allow: "https://example.com/robots.txt",
      block: "https://example.com/robots.txt"),
    TechniqueRow(
      "welcome-as-path", path: "/blog",
      allow: "https://evil.test/example.com/blog",
      block: "https://example.com/evil.test/blog"),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "subpath")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "subpath/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }
}
