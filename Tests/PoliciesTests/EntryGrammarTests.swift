import HarnessModel
import Policies
import Testing

@Suite struct EntryGrammarTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var entry: String
    var kind: PolicyError.Kind
    var instead: String?
    var testDescription: String { entry.debugDescription }
  }

  static let refusals = [
    Refusal(entry: "", kind: .empty),
    Refusal(entry: "   ", kind: .empty),
    Refusal(entry: " example.com", kind: .surroundingBlanks, instead: "example.com"),
    Refusal(entry: "exam ple.com", kind: .blankOrControl),
    Refusal(entry: "exam\u{0}ple.com", kind: .blankOrControl),
    Refusal(entry: "https://example.com", kind: .scheme, instead: "example.com"),
    Refusal(entry: "https://example.com:8443/x", kind: .scheme),
    Refusal(entry: "//example.com/a", kind: .scheme, instead: "example.com/a"),
    Refusal(entry: "user@example.com", kind: .userinfo, instead: "example.com"),
    Refusal(entry: "example.com:443", kind: .port, instead: "example.com"),
    Refusal(entry: "[::1]:80", kind: .port, instead: "[::1]"),
    Refusal(entry: "example.com?x", kind: .queryOrFragment, instead: "example.com"),
    Refusal(entry: "example.com/a#b", kind: .queryOrFragment, instead: "example.com/a"),
    Refusal(entry: "example.com\\a", kind: .backslash),
    Refusal(entry: "*.example.com", kind: .wildcard, instead: "example.com"),
    Refusal(entry: "*", kind: .wildcard),
    Refusal(entry: "ex*mple.com", kind: .wildcard),
    Refusal(entry: "example.com/*", kind: .wildcardInPath),
    Refusal(entry: "ex%61mple.com", kind: .percentInHost),
    Refusal(entry: ".example.com", kind: .leadingDot, instead: "example.com"),
    Refusal(entry: "..example.com", kind: .emptyLabel),
    Refusal(entry: "a..example.com", kind: .emptyLabel),
    Refusal(entry: "example.com..", kind: .emptyLabel),
    Refusal(entry: "-example.com", kind: .hyphenAtEdge),
    Refusal(entry: "exa,mple.com", kind: .forbiddenCodePoint),
    Refusal(entry: "xn--a.example.com", kind: .invalidALabel),
    Refusal(entry: "xn--example-.com", kind: .invalidALabel),
    Refusal(entry: "a\u{200D}b.example.com", kind: .invalidName),
    Refusal(entry: "0.0.1", kind: .nonCanonicalIPv4),
    Refusal(entry: "127.1", kind: .nonCanonicalIPv4),
    Refusal(entry: "010.0.0.1", kind: .nonCanonicalIPv4),
    Refusal(entry: "0x7f.1", kind: .nonCanonicalIPv4),
    Refusal(entry: "\u{2460}.0.0.1", kind: .nonCanonicalIPv4),
    Refusal(entry: "[example.com]", kind: .invalidIPv6),
    Refusal(entry: "[::1%25eth0]", kind: .zoneIdentifier),
    Refusal(entry: "2001:db8::1", kind: .unbracketedIPv6, instead: "[2001:db8::1]"),
    Refusal(entry: "10.0.0.0/8", kind: .cidr),
    Refusal(entry: "[2001:db8::]/32", kind: .cidr),
    Refusal(entry: "example.com/../x", kind: .dotSegment),
    Refusal(entry: "example.com/%2E%2e/x", kind: .dotSegment),
    Refusal(entry: "example.com//x", kind: .emptySegment),
  ]

  @Test(arguments: refusals)
  func `an entry outside the grammar is refused by name, with what to write instead`(_ row: Refusal) throws {
    let entry = EntryText(row.entry)
    let policy = Policy(allowed: ["other.test", entry])
    let error = try #require(throws: PolicyError.self) { try CompiledPolicy(policy) }
    #expect(error.kind == row.kind)
    #expect(error.place == .init(list: .allowed, index: 1, entry: entry))
    #expect(error.instead == row.instead.map { EntryText($0) })
    #expect(error.prose.parts.contains(.foreign(ForeignText(row.entry))))
    #expect(String(describing: error).hasPrefix("Entry 2 of allowed_domains, \(SafeText.ascii(entry)): "))
  }

  struct Canonical: Sendable, CustomTestStringConvertible {
    var entry: String
    var canonical: String
    var notes: Entry.Notes = []
    var testDescription: String { entry.debugDescription }
  }

  @Test(arguments: [
    Canonical(entry: "example.com", canonical: "example.com"),
    Canonical(entry: "Example.COM", canonical: "example.com", notes: .upperCase),
    Canonical(entry: "example.com.", canonical: "example.com", notes: .rootDot),
    Canonical(entry: "example.com/", canonical: "example.com"),
    Canonical(entry: "example.com/blog/", canonical: "example.com/blog", notes: .trailingSlash),
    Canonical(entry: "example.com/%62log/%c3%a9", canonical: "example.com/blog/%C3%A9"),
    Canonical(entry: "example.com/é", canonical: "example.com/%C3%A9"),
    Canonical(entry: "medium.com/@user", canonical: "medium.com/@user"),
    Canonical(entry: "b\u{FC}cher.de", canonical: "xn--bcher-kva.de", notes: .unicode),
    Canonical(entry: "xn--bcher-kva.de", canonical: "xn--bcher-kva.de"),
    Canonical(entry: "fa\u{DF}.de", canonical: "xn--fa-hia.de", notes: .unicode),
    Canonical(entry: "localhost", canonical: "localhost", notes: .publicSuffix),
    Canonical(entry: "_dmarc.example.com", canonical: "_dmarc.example.com"),
    Canonical(entry: "127.0.0.1", canonical: "127.0.0.1"),
    Canonical(entry: "[0:0:0:0:0:0:0:1]", canonical: "[::1]"),
    Canonical(entry: "[2001:DB8::ffff:1.2.3.4]", canonical: "[2001:db8::ffff:102:304]"),
  ])
  func `an entry has one canonical spelling, and its notes tell what was peculiar`(_ row: Canonical) throws {
    let compiled = try CompiledPolicy(Policy(allowed: [EntryText(row.entry)]))
    #expect(compiled.entries[0].canonical == EntryText(row.canonical))
    #expect(compiled.entries[0].notes == row.notes)
  }
}
