import HarnessModel
import Judgement
import Miniatures
import Targets
import Testing

@Suite struct MiniaturesTests {
  /// What a miniature answers to one URL.
  static func verdict(
    of name: String, _ policy: Policy, _ url: URLText
  ) throws -> Verdict? {
    let session = try #require(Miniatures.named(name)).target.open(TargetLimits())
    defer { session.close() }
    session.submit(QuestionBatch(policy: policy, urls: [url]))
    return session.collect().answers.first?.verdict
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var policy: Policy
    var url: URLText
    var testDescription: String { name }
  }

  static let example = Policy(allowed: ["example.com"])

  @Test(arguments: [
    Row(name: "foundation-contains", policy: example, url: "https://evil.test/?u=example.com"),
    Row(name: "foundation-prefix", policy: example, url: "https://example.com.evil.test/"),
    Row(name: "foundation-regex", policy: example, url: "https://examplexcom.evil.test/"),
    Row(name: "foundation-host-suffix", policy: example, url: "https://notexample.com/"),
    Row(name: "foundation-host-dot-suffix", policy: example, url: "https://evil.test\\@example.com/"),
    Row(
      name: "foundation-last-labels", policy: Policy(allowed: ["docs.example.com"]),
      url: "https://other.example.com/"),
    Row(
      name: "foundation-path-prefix", policy: Policy(allowed: ["example.com/blog"]),
      url: "https://example.com/blogger"),
    Row(name: "foundation-set", policy: Policy(blocked: ["example.com"]), url: "https://EXAMPLE.com/"),
    Row(name: "whatwg-suffix-without-dot", policy: example, url: "https://notexample.com/"),
    Row(
      name: "whatwg-raw-entries", policy: Policy(blocked: ["Example.com"]),
      url: "https://example.com/"),
    Row(
      name: "whatwg-path-prefix", policy: Policy(allowed: ["example.com/blog"]),
      url: "https://example.com/blogger"),
    Row(name: "allow-everything", policy: example, url: "file:///etc/passwd"),
  ])
  func `a filter shows the defect it is there for`(_ row: Row) throws {
    let expectation = Oracle(policy: row.policy).expectation(of: row.url)
    #expect(expectation.requirement == .must(.deny))
    #expect(try Self.verdict(of: row.name, row.policy, row.url) == .allow)
    #expect(try Self.verdict(of: "reference", row.policy, row.url) == .deny)
  }

  @Test(arguments: ["reference", "strict", "exact-host", "careful", "a-labels-only", "refuses-odd"])
  func `a usable filter allows the listed host`(_ name: String) throws {
    #expect(try Self.verdict(of: name, Self.example, "https://example.com/") == .allow)
    #expect(try Self.verdict(of: name, Self.example, "https://evil.test/") == .deny)
  }

  @Test func `the reference refuses where clients would go to different hosts`() throws {
    let url: URLText = "https://example.com\\@evil.test/"
    #expect(try Self.verdict(of: "reference", Self.example, url) == .deny)
  }

  @Test(arguments: [
    "http://example.com.", "http://example.com./", "http://example.com.:", "http://example.com.:80/",
    "http://example.com\u{3002}", "http://example.com.\u{AD}",
  ])
  func `the filter that refuses odd URLs refuses a root dot, however it is written`(_ url: String) throws {
    #expect(try Self.verdict(of: "refuses-odd", Self.example, URLText(url)) == .deny)
  }

  @Test func `an exact filter leaves subdomains alone in both directions`() throws {
    let url: URLText = "https://docs.example.com/"
    #expect(try Self.verdict(of: "exact-host", Self.example, url) == .deny)
    #expect(try Self.verdict(of: "exact-host", Policy(blocked: ["example.com"]), url) == .allow)
  }

  @Test func `names are unique and every wrong filter says what is wrong`() {
    let names = Miniatures.all.map(\.name)
    #expect(Set(names).count == names.count)
    let right = Miniatures.all.filter { $0.defect == nil }.map(\.name)
    #expect(right == Miniatures.right.map(\.name))
    #expect(Miniatures.all.count - right.count >= 54)
    for miniature in Miniatures.all {
      #expect((miniature.defect == nil) == (miniature.killedBy == nil), "\(miniature.name)")
      #expect(miniature.killedBy.map { Properties.named($0) != nil } ?? true, "\(miniature.name)")
    }
  }
}
