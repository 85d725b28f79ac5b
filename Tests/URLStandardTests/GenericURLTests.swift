import Testing

@testable import URLStandard

@Suite struct GenericURLTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var input: String
    var scheme: String?
    var userinfo: String?
    var host: String?
    var port: String?
    var path = ""
    var query: String?
    var fragment: String?
    var deviations: GenericURL.Deviations = []
    var testDescription: String { input }
  }

  @Test(arguments: [
    // RFC 3986, section 1.1.2 and section 3.
    Row(
      input: "foo://example.com:8042/over/there?name=ferret#nose", scheme: "foo", host: "example.com",
      port: "8042",
      path: "/over/there", query: "name=ferret", fragment: "nose"),
    Row(input: "urn:example:animal:ferret:nose", scheme: "urn", path: "example:animal:ferret:nose"),
    Row(
      input: "ldap://[2001:db8::7]/c=GB?objectClass?one", scheme: "ldap", host: "[2001:db8::7]",
      path: "/c=GB",
      query: "objectClass?one"),
    Row(input: "telnet://192.0.2.16:80/", scheme: "telnet", host: "192.0.2.16", port: "80", path: "/"),
    Row(input: "mailto:John.Doe@example.com", scheme: "mailto", path: "John.Doe@example.com"),
    Row(input: "tel:+1-816-555-1212", scheme: "tel", path: "+1-816-555-1212"),
    Row(input: "http://h:/", scheme: "http", host: "h", port: "", path: "/"),
    Row(input: "http://[::1]:8080", scheme: "http", host: "[::1]", port: "8080"),
    // What a browser reads otherwise.
    Row(
      input: "https://evil.test\\@example.com/", scheme: "https", userinfo: "evil.test\\",
      host: "example.com", path: "/",
      deviations: .character),
    Row(
      input: "https://a@b@c/", scheme: "https", userinfo: "a@b", host: "c", path: "/",
      deviations: .misplacedDelimiter),
    Row(input: "https:///h", scheme: "https", host: "", path: "/h"),
    Row(input: "https:/h", scheme: "https", path: "/h"),
    Row(input: "https://h\t/", scheme: "https", host: "h\t", path: "/", deviations: .character),
    Row(input: " https://h/", path: " https://h/", deviations: [.noScheme, .character]),
    Row(input: "//h/p", path: "//h/p", deviations: .noScheme),
    Row(input: "https://h?@x", scheme: "https", host: "h", query: "@x"),
    Row(input: "https://h#@x", scheme: "https", host: "h", fragment: "@x"),
    Row(
      input: "https://h:1:2/", scheme: "https", host: "h:1", port: "2", path: "/",
      deviations: .misplacedDelimiter),
    Row(input: "https://h:99999/", scheme: "https", host: "h", port: "99999", path: "/", deviations: .port),
    Row(input: "https://h/%zz", scheme: "https", host: "h", path: "/%zz", deviations: .percentEncoding),
    Row(input: "https://é/", scheme: "https", host: "é", path: "/", deviations: .nonASCII),
  ])
  func `bytes are cut as RFC 3986 cuts them, and never repaired`(_ row: Row) {
    let bytes = Array(row.input.utf8)
    let url = GenericURL(bytes)
    func text(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
    #expect(text(url.scheme) == row.scheme)
    #expect(text(url.userinfo) == row.userinfo)
    #expect(text(url.host) == row.host)
    #expect(text(url.port) == row.port)
    #expect(text(url.path) == row.path)
    #expect(text(url.query) == row.query)
    #expect(text(url.fragment) == row.fragment)
    #expect(url.deviations == row.deviations)
    #expect(url.portNumber == row.port.flatMap { UInt16($0) })
  }

  @Test func `the components are those of the delimiters found one by one`() {
    var random = Splitmix(state: 5)
    let telling = Array("aaaa:/?#@[]\\%$~'| .".utf8)
    for _ in 0..<40_000 {
      let start = random.below(3) == 0 ? [] : Array("a://".utf8)
      let input = start + (0..<random.below(60)).map { _ in telling[random.below(telling.count)] }
      let url = GenericURL(input)
      #expect(Cut(url) == Cut(input), "\(String(decoding: input, as: UTF8.self))")
    }
  }

  @Test func `the masks of a short URL say what its signs say one by one`() {
    var random = Splitmix(state: 8)
    let telling = Array("aaaa0F:/?#@[]\\%$~'| .é".utf8)
    for _ in 0..<60_000 {
      let start = ["", "https://", "a://[::1]:80", "a://b:", "a:"][random.below(5)]
      let count = [random.below(70), 16, 63, 64, 65][random.below(5)]
      var input = Array(start.utf8) + (0..<count).map { _ in telling[random.below(telling.count)] }
      if random.below(2) == 0, count >= 16 { input = Array(input.prefix(count)) }
      let slow = input.withUnsafeBufferPointer { GenericURL(bySigns: $0) }
      #expect(GenericURL(input) == slow, "\(String(decoding: input, as: UTF8.self))")
    }
  }

  /// The cuts of RFC 3986, appendix B, and those of an authority.
  struct Cut: Equatable {
    var scheme, userinfo, host, port, query, fragment: Range<Int>?
    var path: Range<Int>

    init(_ url: GenericURL) {
      (scheme, userinfo, host, port) = (url.scheme, url.userinfo, url.host, url.port)
      (path, query, fragment) = (url.path, url.query, url.fragment)
    }

    init(_ input: [UInt8]) {
      func first(_ bytes: String, in range: Range<Int>) -> Int? {
        range.first { bytes.utf8.contains(input[$0]) }
      }
      let sign = first("#", in: 0..<input.count)
      fragment = sign.map { $0 + 1..<input.count }
      var end = sign ?? input.count
      let question = first("?", in: 0..<end)
      query = question.map { $0 + 1..<end }
      end = question ?? end
      var start = 0
      if let colon = first(":", in: 0..<end), input[0] == 0x61,
        input[..<colon].allSatisfy({ $0 == 0x61 || $0 == 0x2E })
      {
        scheme = 0..<colon
        start = colon + 1
      }
      if scheme != nil, input[start..<end].starts(with: "//".utf8) {
        let authorityEnd = first("/", in: start + 2..<end) ?? end
        let authority = start + 2..<authorityEnd
        let at = authority.last { input[$0] == 0x40 }
        userinfo = at.map { authority.lowerBound..<$0 }
        let rest = (at.map { $0 + 1 } ?? authority.lowerBound)..<authorityEnd
        let colon = rest.last { input[$0] == 0x3A || input[$0] == 0x5D }.flatMap {
          input[$0] == 0x3A ? $0 : nil
        }
        host = rest.lowerBound..<(colon ?? authorityEnd)
        port = colon.map { $0 + 1..<authorityEnd }
        start = authorityEnd
      }
      path = start..<end
    }
  }

  @Test func `the components put together again are the input`() {
    var random = Splitmix(state: 5)
    let telling = Array("a:/?#@[]\\%".utf8)
    for _ in 0..<20_000 {
      let input = (0..<random.below(40)).map { _ in telling[random.below(telling.count)] }
      let url = GenericURL(input)
      var output: [UInt8] = []
      if let scheme = url.scheme { output += input[scheme] + [0x3A] }
      if url.authority != nil { output += [0x2F, 0x2F] }
      if let userinfo = url.userinfo { output += input[userinfo] + [0x40] }
      if let host = url.host { output += input[host] }
      if let port = url.port { output += [0x3A] + input[port] }
      output += input[url.path]
      if let query = url.query { output += [0x3F] + input[query] }
      if let fragment = url.fragment { output += [0x23] + input[fragment] }
      #expect(output == input)
    }
  }
}
