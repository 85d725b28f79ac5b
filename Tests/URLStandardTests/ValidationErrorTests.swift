import Testing
import URLStandard

@Suite struct ValidationErrorTests {
  /// An example of the standard's table of validation errors (section 1.1), and whether it is a failure.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var input: String
    var base: String?
    var failure = false
    var testDescription: String { "\(name): \(input)" }
  }

  // The standard's example for file-invalid-Windows-drive-letter has a slash in front, with which its
  // algorithm does not come past that error; without a slash it needs "|", for "c:" would be a scheme.
  static let rows = [
    Row(name: "domain-to-ASCII", input: "https://exa%23mple.org", failure: true),
    Row(name: "domain-percent-encoded", input: "https://exam%70le.org"),
    Row(name: "host-invalid-code-point", input: "foo://exa[mple.org", failure: true),
    Row(name: "IPv4-empty-part", input: "https://127.0.0.1./"),
    Row(name: "IPv4-too-few-parts", input: "https://1.2.3/"),
    Row(name: "IPv4-too-many-parts", input: "https://1.2.3.4.5/", failure: true),
    Row(name: "IPv4-non-numeric-part", input: "https://test.42", failure: true),
    Row(name: "IPv4-non-decimal-part", input: "https://127.0.0x0.1"),
    Row(name: "IPv4-out-of-range-part", input: "https://255.255.4000.1", failure: true),
    Row(name: "IPv6-unclosed", input: "https://[::1", failure: true),
    Row(name: "IPv6-invalid-compression", input: "https://[:1]", failure: true),
    Row(name: "IPv6-too-many-pieces", input: "https://[1:2:3:4:5:6:7:8:9]", failure: true),
    Row(name: "IPv6-multiple-compression", input: "https://[1::1::1]", failure: true),
    Row(name: "IPv6-invalid-code-point", input: "https://[1:2:3!:4]", failure: true),
    Row(name: "IPv6-invalid-code-point", input: "https://[1:2:3:]", failure: true),
    Row(name: "IPv6-too-few-pieces", input: "https://[1:2:3]", failure: true),
    Row(name: "IPv6-piece-leading-zero", input: "https://[::01]"),
    Row(name: "IPv4-in-IPv6-too-many-pieces", input: "https://[1:1:1:1:1:1:1:127.0.0.1]", failure: true),
    Row(name: "IPv4-in-IPv6-invalid-code-point", input: "https://[ffff::.0.0.1]", failure: true),
    Row(name: "IPv4-in-IPv6-invalid-code-point", input: "https://[ffff::127.0.xyz.1]", failure: true),
    Row(name: "IPv4-in-IPv6-invalid-code-point", input: "https://[ffff::127.0xyz]", failure: true),
    Row(name: "IPv4-in-IPv6-invalid-code-point", input: "https://[ffff::127.00.0.1]", failure: true),
    Row(name: "IPv4-in-IPv6-invalid-code-point", input: "https://[ffff::127.0.0.1.2]", failure: true),
    Row(name: "IPv4-in-IPv6-out-of-range-part", input: "https://[ffff::127.0.0.4000]", failure: true),
    Row(name: "IPv4-in-IPv6-too-few-parts", input: "https://[ffff::127.0.0]", failure: true),
    Row(name: "invalid-URL-unit", input: "https://example.org/>"),
    Row(name: "invalid-URL-unit", input: " https://example.org "),
    Row(name: "invalid-URL-unit", input: "ht\ntps://example.org"),
    Row(name: "invalid-URL-unit", input: "https://example.org/%s"),
    Row(name: "special-scheme-missing-following-solidus", input: "file:c:/my-secret-folder"),
    Row(name: "special-scheme-missing-following-solidus", input: "https:example.org"),
    Row(
      name: "special-scheme-missing-following-solidus", input: "https:foo.html", base: "https://example.org/"),
    Row(name: "missing-scheme-non-relative-URL", input: "\u{1F4A9}", failure: true),
    Row(
      name: "missing-scheme-non-relative-URL", input: "\u{1F4A9}", base: "mailto:user@example.org",
      failure: true),
    Row(name: "invalid-reverse-solidus", input: "https://example.org\\path\\to\\file"),
    Row(name: "invalid-credentials", input: "https://user@example.org"),
    Row(name: "invalid-credentials", input: "ssh://user@example.org"),
    Row(name: "host-missing", input: "https://#fragment", failure: true),
    Row(name: "host-missing", input: "https://:443", failure: true),
    Row(name: "host-missing", input: "https://user:pass@", failure: true),
    Row(name: "port-out-of-range", input: "https://example.org:70000", failure: true),
    Row(name: "port-invalid", input: "https://example.org:7z", failure: true),
    Row(name: "file-invalid-Windows-drive-letter", input: "c|/path/to/file", base: "file:///c:/"),
    Row(name: "file-invalid-Windows-drive-letter-host", input: "file://c:"),
  ]

  @Test(arguments: rows)
  func `the example of the standard has its validation error`(_ row: Row) throws {
    var record = URLRecord()
    let base = row.base.flatMap { BasicURLParser.parse(Array($0.utf8)) }
    let accepted = BasicURLParser.parse(Array(row.input.utf8), base: base, into: &record)
    #expect(accepted == !row.failure)
    #expect(record.validationErrors.names.contains(row.name), "has \(record.validationErrors)")
  }

  @Test func `the standard's table is covered by its examples`() {
    let all = ValidationErrors(rawValue: 1 << 30 - 1).names
    #expect(all.count == 30)
    #expect(Set(all) == Set(Self.rows.map(\.name)))
  }

  @Test(arguments: [
    "https://example.org/", "https://xn--bcher-kva.example/", "https://a-b.example:8443/~u/%20?q=(1)&r#s",
    "mailto:user@example.org", "file:///c:/x", "https://[::1]/", "https://127.0.0.1/",
  ])
  func `a valid URL has no validation error`(_ text: String) throws {
    let url = try #require(BasicURLParser.parse(Array(text.utf8)))
    #expect(url.validationErrors == [])
  }

  @Test(arguments: [
    "https://example.org./", "https://a_b.example/", "https://-a.example/", "https://a-.example/",
    "https://ab--c.example/", "https://a..example/", "https://xn--a/", "https://xn--8i7caa.example/",
    "https://☕.example./",
    "https://\(String(repeating: "a", count: 64)).example/", "https://a+b.example/",
  ])
  func `a domain that no registry would take parses, with domain-to-ASCII`(_ text: String) throws {
    let url = try #require(BasicURLParser.parse(Array(text.utf8)))
    #expect(url.validationErrors == .domainToASCII)
  }
}
