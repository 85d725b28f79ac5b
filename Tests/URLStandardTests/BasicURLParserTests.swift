import Testing
import URLStandard

@Suite struct BasicURLParserTests {
  func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  @Test func `a record holds the serialization and every component`() throws {
    let input = "https://user:pass@EXAMPLE.com:1234/foo/../bar?baz#quux"
    let url = try #require(BasicURLParser.parse(Array(input.utf8)))
    #expect(text(url.href) == "https://user:pass@example.com:1234/bar?baz#quux")
    #expect(text(url.scheme) == "https")
    #expect(text(url.username) == "user")
    #expect(text(url.password) == "pass")
    #expect(url.host == .domain(Array("example.com".utf8)))
    #expect(url.port == 1234)
    #expect(text(url.path) == "/bar")
    #expect(url.query.map(text) == "baz")
    #expect(url.fragment.map(text) == "quux")
    #expect(url.validationErrors == .invalidCredentials)
  }
}
