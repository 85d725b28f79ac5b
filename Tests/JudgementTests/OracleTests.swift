import HarnessModel
import Judgement
import Policies
import Testing

@Suite struct OracleTests {
  @Test func `readings that part on either side of the policy are split, and must be denied`() {
    let oracle = Oracle(policy: Policy(allowed: ["example.com"]))
    let expectation = oracle.expectation(of: "https://example.com\\@evil.test/")
    #expect(expectation.requirement == .must(.deny))
    #expect(expectation.agreement == .split)
    #expect(expectation.reason == .noEntryCovers)
    let readings = oracle.readings(of: "https://example.com\\@evil.test/")
    #expect(readings.map(\.parts?.host) == ["example.com", "evil.test"])
    #expect(readings.map(\.standing) == [.contested, .refused])
    #expect(readings[0].notes.contains("invalid-reverse-solidus"))
  }

  @Test func `a reading that reaches nothing does not count`() {
    let oracle = Oracle(policy: Policy(blocked: ["example.com"]))
    let expectation = oracle.expectation(of: "https:\\\\example.com\\x")
    #expect(expectation.requirement == .must(.deny))
    #expect(expectation.agreement == .unanimous)
    #expect(expectation.entry == 0)
  }

  @Test func `a URL that no reader accepts must be denied under every policy`() {
    for policy in [Policy(), Policy(allowed: ["example.com"]), Policy(blocked: ["example.com"])] {
      let expectation = Oracle(policy: policy).expectation(of: "https://exa mple.com/")
      #expect(expectation.requirement == .must(.deny))
      #expect(expectation.reason == .invalidURL)
    }
  }

  @Test func `a target that matches exactly may refuse subdomains, and must still allow the host itself`() {
    let exact = Oracle(policy: Policy(allowed: ["example.com"]), capabilities: [.allow, .block])
    #expect(exact.expectation(of: "https://docs.example.com/").requirement == .may(.subdomains))
    #expect(exact.expectation(of: "https://example.com/").requirement == .must(.allow))
    #expect(exact.expectation(of: "https://notexample.com/").requirement == .must(.deny))
    let both = Oracle(policy: Policy(allowed: ["example.com", "docs.example.com"]), capabilities: [.allow])
    #expect(both.expectation(of: "https://docs.example.com/").requirement == .must(.allow))
  }

  @Test func `policies say what a target must be able to do`() {
    #expect(Oracle.capabilities(neededFor: Policy(allowed: ["example.com"])) == [.allow])
    #expect(Oracle.capabilities(neededFor: Policy(blocked: ["example.com/x"])) == [.block, .subpaths])
    #expect(Oracle.capabilities(neededFor: Policy(blocked: ["ä.test"])) == [.block, .unicodeEntries])
    #expect(Oracle.capabilities(neededFor: Policy()) == [])
  }

  @Test func `an explanation names the readers, their hosts and the entry`() {
    let oracle = Oracle(policy: Policy(allowed: ["Example.com"]))
    let prose = oracle.explanation(of: "https://example.com\\@evil.test/")
    let words = prose.parts.map { part in
      switch part {
      case .ours(let text): text
      case .foreign(let text): String(decoding: text.bytes, as: UTF8.self)
      }
    }.joined()
    #expect(words.hasPrefix("It must be denied."))
    #expect(words.contains("whatwg goes to example.com"))
    #expect(words.contains("rfc3986 goes to evil.test"))
    #expect(prose.parts.contains(.foreign("evil.test")))
    let covered = oracle.explanation(of: "https://docs.example.com/")
    #expect(covered.parts.contains(.foreign("Example.com")))
  }

  @Test func `a megabyte is too long at once, and only general laws speak of it`() {
    let oracle = Oracle(policy: Policy(allowed: ["example.com"]))
    let url = URLText(
      bytes: Array("https://example.com@evil.test/".utf8) + Array(repeating: 0x61, count: 1 << 20))
    #expect(oracle.expectation(of: url).reason == .tooLong)
    let broken = Assessor.assess(Exchange(oracle: oracle, url: url, answer: .verdict(.allow, nil)))
      .filter { $0.kind != nil }.map(\.property.rawValue)
    #expect(broken == ["P-01", "P-60"])
  }
}
