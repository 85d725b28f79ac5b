import Foundation
import HarnessModel
import Judgement
import Policies
import TestSupport
import Testing

/// The dialects beside the base one, each held to its table of decisions.
@Suite struct DialectTests {
  /// One row of a table.
  struct Row: Decodable, CustomTestStringConvertible {
    struct Lists: Decodable {
      var allowed_domains: [String]?
      var blocked_domains: [String]?
    }

    var id: Int
    var policy: Lists
    var base: String?
    var url: String
    var required: String
    var reason: String
    var axis: String?
    var split: Bool?
    var why: String

    var testDescription: String { "row \(id): \(why)" }

    func policy(_ dialect: DialectName) -> Policy {
      var policy = Policy(
        allowed: policy.allowed_domains.map { $0.map { EntryText($0) } },
        blocked: policy.blocked_domains.map { $0.map { EntryText($0) } }, dialect: dialect)
      policy.base = base.map { URLText($0) }
      return policy
    }
  }

  @Test(arguments: [DialectName.webFetchStrict, .exactHost, .redirectTarget])
  func `every row of a dialect's table has its requirement, axis and reason`(_ dialect: DialectName) throws {
    let lines = try Fixtures.corpora("decisions/\(dialect.rawValue).jsonl").split(separator: 0x0A)
    #expect(lines.count >= 30)
    let fetchers: [ReaderID] = dialect == .redirectTarget ? [.whatwg, .rfc3986] : [.whatwg]
    for line in lines {
      let row = try JSONDecoder().decode(Row.self, from: Data(line))
      let expectation = Oracle(policy: row.policy(dialect), fetchers: fetchers)
        .expectation(of: URLText(row.url))
      #expect(expectation.column == row.required, "\(row.testDescription)")
      #expect(expectation.axisName == row.axis, "\(row.testDescription)")
      #expect(expectation.reason.rawValue == row.reason, "\(row.testDescription)")
      #expect(row.split == nil || row.split == (expectation.agreement == .split), "\(row.testDescription)")
    }
  }

  @Test func `every dialect settles knobs that exist, to values that are enforced`() throws {
    #expect(Set(Dialect.all.map(\.name)).count == Dialect.all.count)
    for dialect in Dialect.all {
      #expect(dialect.summary.hasSuffix("."))
      for (name, value) in dialect.knobs {
        let knob = try #require(Knob.named(name), "\(name)")
        #expect(knob.takes(value) && !knob.unenforced.contains(value), "\(name)=\(value)")
      }
    }
  }

  @Test func `a policy's own knobs win over its dialect's`() throws {
    var policy = Policy(allowed: ["example.com"], dialect: .exactHost)
    #expect(try CompiledPolicy(policy).ruling(on: "https://a.example.com/").outcome == .deny)
    policy.knobs["suffix"] = "apex+any"
    #expect(try CompiledPolicy(policy).ruling(on: "https://a.example.com/").outcome == .allow)
  }

  @Test func `references need a base that every reader goes to`() throws {
    for base in [nil, "/login", "ftp://app.example/", "https://user@app.example/", "https:/app.example/"] {
      var policy = Policy(allowed: ["other.test"], dialect: .redirectTarget)
      policy.base = base.map { URLText($0) }
      let error = try #require(throws: PolicyError.self) { try CompiledPolicy(policy) }
      #expect(error.kind == .noBase)
    }
  }

  @Test func `each reader resolves a reference in its own way`() {
    var policy = Policy(allowed: [], dialect: .redirectTarget)
    policy.base = "https://app.example:8443/a/b?c"
    let oracle = Oracle(policy: policy)
    func places(_ url: URLText) -> [String] {
      oracle.readings(of: url).map { reading in
        guard let parts = reading.parts else { return "nothing" }
        let port = parts.port.map { ":\($0)" } ?? ""
        return (parts.host.string ?? "") + port + (parts.path.string ?? "")
      }
    }
    #expect(places("x") == ["app.example:8443/a/x", "app.example:8443/a/x"])
    #expect(places("?q") == ["app.example:8443/a/b", "app.example:8443/a/b"])
    #expect(places("/\\evil.test/x") == ["evil.test/x", "app.example:8443/\\evil.test/x"])
    #expect(places("https:evil.test") == ["app.example:8443/a/evil.test", "nothing"])
    #expect(oracle.expectation(of: "/home").requirement == .must(.allow))
    #expect(oracle.expectation(of: "https://app.example/home").requirement == .must(.allow))
    #expect(oracle.expectation(of: "https://app.example:8444/home").requirement == .may(.port))
  }
}
