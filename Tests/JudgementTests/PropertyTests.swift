import HarnessModel
import Judgement
import Testing

@Suite struct PropertyTests {
  /// A wrong answer, and the law that should be named first.
  struct Row: Sendable, CustomTestStringConvertible {
    var policy: Policy
    var url: URLText
    var verdict: Verdict
    var property: String
    var kind: Finding.Kind
    var severity: SeverityClass
    var testDescription: String { property + ": " + String(decoding: url.bytes, as: UTF8.self) }

    init(
      allow: [EntryText]? = nil, block: [EntryText]? = nil, _ url: URLText, _ verdict: Verdict,
      _ property: String, _ kind: Finding.Kind, _ severity: SeverityClass
    ) {
      policy = Policy(allowed: allow, blocked: block)
      (self.url, self.verdict) = (url, verdict)
      (self.property, self.kind, self.severity) = (property, kind, severity)
    }
  }

  static let rows = [
    Row(allow: ["example.com"], "https://other.test/", .allow, "P-01", .bypass, .s1),
    Row(allow: ["example.com/blog"], "https://example.com/admin", .allow, "P-01", .bypass, .s4),
    Row(allow: ["example.com"], "https://example.com/x", .deny, "P-02", .overblock, .s6),
    Row(block: ["example.com"], "https://docs.example.com/x", .allow, "P-03", .evasion, .s2),
    Row(block: ["example.com/x"], "https://docs.example.com/y", .deny, "P-04", .overblock, .s6),
    Row(allow: ["example.com"], "https://notexample.com/", .allow, "P-05", .bypass, .s1),
    Row(block: ["example.com"], "https://notexample.com/", .deny, "P-05", .overblock, .s6),
    Row(allow: ["example.com"], "https://example.com.evil.test/", .allow, "P-06", .bypass, .s1),
    Row(allow: ["example.com"], "https://examplexcom/", .allow, "P-07", .bypass, .s1),
    Row(block: ["example.com"], "https://a.example-com/", .deny, "P-07", .overblock, .s6),
    Row(allow: ["example.com"], "https://docs.example.com/x", .deny, "P-08", .overblock, .s6),
    Row(allow: ["docs.example.com"], "https://example.com/", .allow, "P-09", .bypass, .s1),
    Row(allow: ["docs.example.com"], "https://api.example.com/", .allow, "P-09", .bypass, .s1),
    Row(block: ["example.com"], "https://docs.EXAMPLE.com/", .allow, "P-10", .evasion, .s2),
    Row(block: ["example.com"], "https://example.com./", .allow, "P-11", .evasion, .s2),
    Row(block: ["example.com"], "https://a..example.com/", .allow, "P-12", .evasion, .s2),
    Row(block: ["example.com"], "https://\u{FF45}xample.com/", .allow, "P-13", .evasion, .s2),
    Row(block: ["kelvin.test"], "https://\u{212A}elvin.test/", .allow, "P-13", .evasion, .s2),
    Row(allow: ["amazon.com"], "https://\u{430}mazon.com/", .allow, "P-14", .bypass, .s1),
    Row(block: ["amazon.com"], "https://xn--mazon-3ve.com/", .deny, "P-14", .overblock, .s6),
    Row(allow: ["xn--mazon-3ve.com"], "https://\u{430}mazon.com/x", .deny, "P-15", .overblock, .s6),
    Row(block: ["xn--mazon-3ve.com"], "https://\u{430}mazon.com/x", .allow, "P-15", .evasion, .s2),
    Row(allow: ["example.com"], "https://xn--example-.com/", .allow, "P-16", .bypass, .s1),
    Row(allow: ["fass.de"], "https://fa\u{DF}.de/", .allow, "P-17", .bypass, .s3),
    Row(block: ["example.com"], "https://ex%61mple.com/", .allow, "P-18", .evasion, .s2),
    Row(block: ["127.0.0.1"], "http://0x7f.1/", .allow, "P-19", .evasion, .s2),
    Row(allow: ["[::1]"], "http://[0:0:0:0:0:0:0:1]/", .deny, "P-19", .overblock, .s6),
    Row(block: ["127.0.0.1"], "http://[::ffff:127.0.0.1]/", .allow, "P-20", .evasion, .s2),
    Row(allow: ["27.0.0.1"], "http://127.0.0.1/", .allow, "P-21", .bypass, .s1),
    Row(allow: ["example.com"], "https://example.com@evil.test/", .allow, "P-23", .bypass, .s1),
    Row(allow: ["example.com"], "https://evil.test\\@example.com/", .allow, "P-24", .differential, .s3),
    Row(allow: ["example.com"], "https://example.com%2f@evil.test/", .allow, "P-24", .bypass, .s1),
    Row(allow: ["example.com"], "https://[example.com]/", .allow, "P-25", .bypass, .s1),
    Row(allow: ["example.com"], "https://evil.test%00.example.com/", .allow, "P-26", .bypass, .s1),
    Row(allow: ["example.com/blog"], "https://example.com/blog/post", .deny, "P-28", .overblock, .s6),
    Row(allow: ["example.com/blog"], "https://example.com/blogger", .allow, "P-29", .bypass, .s4),
    Row(allow: ["example.com/blog"], "https://example.com/blog/../x", .allow, "P-30", .bypass, .s4),
    Row(block: ["example.com/x"], "https://example.com/%2e/x", .allow, "P-30", .evasion, .s4),
    Row(block: ["example.com"], "https://example.com/", .allow, "P-31", .deadEntry, .s2),
    Row(allow: ["Example.com"], "https://Example.com/", .deny, "P-31", .deadEntry, .s6),
    Row(block: ["example.com/blog"], "https://example.com/%62log", .allow, "P-32", .evasion, .s4),
    Row(allow: ["example.com/blog"], "https://example.com/blog%2f..%2fadmin", .allow, "P-33", .bypass, .s4),
    Row(allow: ["example.com/blog"], "https://example.com//blog", .allow, "P-33", .bypass, .s4),
    Row(allow: ["example.com"], "https://evil.test/?https://example.com/", .allow, "P-34", .bypass, .s1),
    Row(block: ["example.com"], "https://example.com:8443/", .allow, "P-35", .evasion, .s2),
    Row(block: ["evil.test"], "file:///etc/passwd", .allow, "P-37", .evasion, .s1),
    Row("data:text/html,x", .allow, "P-37", .bypass, .s1),
    Row(block: ["example.com"], "https:/example.com/", .allow, "P-38", .evasion, .s2),
    Row(block: ["example.com"], "\thttps://example.com/", .allow, "P-38", .evasion, .s2),
    Row(allow: ["a.test"], block: ["b.test"], "https://a.test/", .allow, "P-45", .badConfigAccepted, .s1),
    Row(allow: [], "https://a.test/", .allow, "P-46", .badConfigAccepted, .s1),
    Row(block: ["10.0.0.0/8"], "http://10.1.2.3/", .allow, "P-47", .badConfigAccepted, .s2),
    Row(block: ["*.example.com"], "https://a.example.com/", .allow, "P-47", .badConfigAccepted, .s2),
  ]

  @Test(arguments: rows)
  func `a wrong answer breaks the law that knows the trick, with its kind and class`(_ row: Row) throws {
    let exchange = Exchange(
      oracle: Oracle(policy: row.policy), url: row.url, answer: .verdict(row.verdict, nil))
    let first = try #require(Assessor.assess(exchange).first)
    #expect(first.property.rawValue == row.property)
    #expect(first.kind == row.kind)
    #expect(first.severity == row.severity)
  }

  @Test func `a block list with a scheme still blocks when a gate mends it`() {
    let oracle = Oracle(policy: Policy(blocked: ["https://example.com"]))
    #expect(oracle.expectation(of: "https://example.com/").requirement == .must(.deny))
    #expect(oracle.expectation(of: "https://other.test/").requirement == .may(.entryScheme))
    let allowing = Oracle(policy: Policy(allowed: ["https://example.com"]))
    #expect(allowing.expectation(of: "https://example.com/").requirement == .must(.deny))
  }

  @Test func `case must not matter even where either answer would be permitted`() {
    let oracle = Oracle(policy: Policy(allowed: ["com"]))
    let base = Exchange.Base(
      url: "https://example.com/", expectation: oracle.expectation(of: "https://example.com/"),
      answer: .verdict(.allow, nil))
    let exchange = Exchange(
      oracle: oracle, url: "https://EXAMPLE.com/", answer: .verdict(.deny, nil), base: base)
    #expect(
      Assessor.assess(exchange).first
        == Assessment(property: PropertyID("P-10"), outcome: .broken(.inconsistent, .s3)))
  }

  @Test func `a gate may refuse a query that is not UTF-8 and allow the URL without it`() {
    let oracle = Oracle(policy: Policy(allowed: ["example.com/docs/"]))
    let url = URLText(bytes: Array("https://example.com/docs?q=".utf8) + [0x81, 0x5C])
    func first(_ url: URLText) -> Assessment? {
      let base = Exchange.Base(
        url: "https://example.com/docs",
        expectation: oracle.expectation(of: "https://example.com/docs"), answer: .verdict(.allow, nil))
      return Assessor.assess(
        Exchange(oracle: oracle, url: url, answer: .verdict(.deny, nil), base: base)
      ).first
    }
    #expect(first(url)?.kind == nil)
    // The same in UTF-8 has no such excuse.
    #expect(
      first("https://example.com/docs?q=x")
        == Assessment(property: PropertyID("P-34"), outcome: .broken(.inconsistent, .s3)))
  }

  @Test func `a disguise is not to blame where the plain URL gets the same wrong answer`() {
    let oracle = Oracle(policy: Policy(allowed: ["example.com"]))
    let base = Exchange.Base(
      url: "https://evil.test/", expectation: oracle.expectation(of: "https://evil.test/"),
      answer: .verdict(.allow, nil))
    let exchange = Exchange(
      oracle: oracle, url: "https://example.com@evil.test/", answer: .verdict(.allow, nil), base: base)
    #expect(Assessor.assess(exchange).first?.property == PropertyID("P-01"))
  }

  @Test func `the host that a gate reports must be one that is fetched`() {
    let oracle = Oracle(policy: Policy(allowed: ["example.com"]))
    func outcome(_ host: ForeignText) -> Assessment.Outcome? {
      let exchange = Exchange(
        oracle: oracle, url: "https://docs.example.com/",
        answer: .verdict(.allow, Answer.Detail(host: host)))
      return Assessor.assess(exchange).first { $0.property == PropertyID("P-49") }?.outcome
    }
    #expect(outcome("docs.example.com") == .kept)
    #expect(outcome("DOCS.EXAMPLE.COM.") == .kept)
    #expect(outcome("docs.example.com:443") == .kept)
    #expect(outcome("example.com") == .broken(.differential, .s3))
  }

  @Test func `the URL that a gate hands on must lie inside the policy`() {
    let oracle = Oracle(policy: Policy(allowed: ["example.com"]))
    func outcome(_ url: ForeignText) -> Assessment.Outcome? {
      let exchange = Exchange(
        oracle: oracle, url: "https://docs.example.com/",
        answer: .verdict(.allow, Answer.Detail(url: url)))
      return Assessor.assess(exchange).first { $0.property == PropertyID("P-50") }?.outcome
    }
    #expect(outcome("https://docs.example.com/") == .kept)
    #expect(outcome("https://docs.example.com./x") == .kept)
    #expect(outcome("https://docs.example.com@evil.test/") == .broken(.differential, .s3))
  }

  @Test func `a crash, a hang and nonsense are findings of their own kind`() {
    func first(_ answer: Answer) -> Assessment? {
      Assessor.assess(
        Exchange(oracle: Oracle(policy: Policy()), url: "https://a.test/", answer: answer)
      ).first
    }
    let totality = PropertyID("P-58")
    #expect(
      first(.crashed(.init(status: nil, signal: 11)))
        == Assessment(property: totality, outcome: .broken(.crash, .s5)))
    #expect(first(.hung(milliseconds: 9)) == Assessment(property: totality, outcome: .broken(.hang, .s5)))
    #expect(
      first(.garbled(.notJSON, "x"))
        == Assessment(property: totality, outcome: .broken(.protocolBreach, .s7)))
  }

  @Test func `length counts scalars, and only the limit decides`() {
    let oracle = Oracle(policy: Policy(allowed: ["a.test"]))
    let long = URLText(bytes: Array("https://a.test/".utf8) + Array(repeating: 0x61, count: 236))
    let exchange = Exchange(oracle: oracle, url: long, answer: .verdict(.allow, nil))
    #expect(
      Assessor.assess(exchange).first
        == Assessment(property: PropertyID("P-60"), outcome: .broken(.bypass, .s7)))
    let fits = URLText(bytes: Array(long.bytes.dropLast()))
    let refused = Exchange(
      oracle: oracle, url: fits, answer: .verdict(.deny, Answer.Detail(code: "url_too_long")))
    #expect(Assessor.assess(refused).contains { $0.property == PropertyID("P-60") && $0.kind == .overblock })
  }

  @Test func `every property has a page of its own, in plain words`() {
    let pages = Properties.all.map { $0.page }
    #expect(pages.count == 53)
    #expect(Set(pages.map(\.id)).count == pages.count)
    for page in pages {
      #expect(!page.title.isEmpty && page.title.count < 70 && page.statement.hasSuffix("."))
      #expect(!page.whyItMatters.isEmpty && !page.hazard.isEmpty && !page.cwe.isEmpty)
    }
  }
}
