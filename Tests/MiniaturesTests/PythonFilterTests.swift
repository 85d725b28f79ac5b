import Foundation
import HarnessModel
import Judgement
@testable import Miniatures
import Targets
import TestSupport
import Testing

@Suite struct PythonFilterTests {
  @Test func `the embedded adapters are the files under Corpora`() throws {
    for (name, text) in [("urllib", PythonAdapters.urllib), ("cookiejar", PythonAdapters.cookiejar)] {
      let file = try Fixtures.corpora("adapters/python-\(name).py")
      #expect(Data(text.utf8) == file, "run Corpora/tools/embed-adapters.py")
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var policy = Policy(allowed: ["example.com"])
    var url: URLText
    var testDescription: String { name }
  }

  @Test(arguments: [
    Row(name: "python-in", url: "https://evil.test/?example.com"),
    Row(name: "python-startswith", url: "https://example.com.evil.test/"),
    Row(name: "python-re-match", url: "https://examplescom.evil.test@example.com.evil.test/"),
    Row(name: "python-netloc-endswith", url: "https://notexample.com/"),
    Row(name: "python-hostname-endswith", url: "https://notexample.com/"),
    Row(name: "python-hostname-dot", url: "https://evil.test\\@example.com/"),
    Row(name: "python-cookiejar", policy: Policy(blocked: ["evil.test"]), url: "https://user@evil.test/"),
  ])
  func `a filter shows the defect it is there for, and is usable`(_ row: Row) throws {
    let target = try #require(Miniatures.target(named: row.name) as? ProcessTarget)
    #expect(target.id == TargetID("builtin:" + row.name))
    guard target.isFound else {
      print("NOTICE: skipped, there is no python3")
      return
    }
    #expect(Oracle(policy: row.policy).expectation(of: row.url).requirement == .must(.deny))
    let session = try target.open(TargetLimits())
    defer { session.close() }
    session.submit(QuestionBatch(policy: row.policy, urls: [row.url, "https://[x/"]))
    session.submit(
      QuestionBatch(
        policy: Policy(allowed: ["example.com"]), urls: ["https://example.com/", "https://evil.test/"]))
    #expect(session.collect().answers.map(\.verdict) == [.allow, .deny])
    #expect(session.collect().answers.map(\.verdict) == [.allow, .deny])
  }

  @Test func `the default targets have names of their own`() {
    let names = Miniatures.defaultTargets().map(\.id.rawValue)
    #expect(Set(names).count == names.count)
    #expect(names.first == "builtin:reference")
    #expect(Miniatures.target(named: "no-such-filter") == nil)
  }
}
