import Foundation
import HarnessModel
import Synchronization
import Targets
import Testing

@Suite struct ClosureTargetTests {
  private struct Unreadable: Error {}

  /// Allows what ends in the first entry; hangs, fails and throws on request.
  private static func gate(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    if policy.entries.contains("bad entry") { throw Unreadable() }
    if policy.blocked != nil { throw GateDeclines("no block lists") }
    let entry = policy.entries.first?.bytes ?? []
    return { url in
      if url.bytes.starts(with: "hang".utf8) { while true { Thread.sleep(forTimeInterval: 1) } }
      if url.bytes.starts(with: "slow".utf8) { Thread.sleep(forTimeInterval: 0.15) }
      if url.bytes.starts(with: "fail".utf8) { throw Unreadable() }
      return url.bytes.reversed().starts(with: entry.reversed())
        ? .allow(host: ForeignText(bytes: url.bytes)) : .deny(code: "url_not_allowed")
    }
  }

  private func ask(_ policy: Policy, _ urls: [URLText], limit: Int = 2_000) throws -> AnsweredBatch {
    let target = ClosureTarget("sample", gate: Self.gate)
    let session = try target.open(TargetLimits(question: limit))
    defer { session.close() }
    session.submit(QuestionBatch(policy: policy, urls: urls))
    return session.collect()
  }

  private let policy = Policy(allowed: ["example.com"])

  @Test func `answers come in the order of the questions, with host and code`() throws {
    let batch = try ask(policy, ["https://example.com", "https://evil.test"])
    #expect(batch.reply == .accepted)
    #expect(
      batch.answers == [
        .verdict(.allow, Answer.Detail(host: "https://example.com")),
        .verdict(.deny, Answer.Detail(code: "url_not_allowed")),
      ])
  }

  @Test func `an error at the policy rejects it, and everything under it is denied`() throws {
    let batch = try ask(Policy(allowed: ["bad entry"]), ["https://example.com"])
    #expect(batch.reply == .rejected("Unreadable()"))
    #expect(batch.answers == [.verdict(.deny, Answer.Detail(code: "config_error"))])
  }

  @Test func `a gate may decline a policy of a kind it does not support`() throws {
    let batch = try ask(Policy(blocked: ["example.com"]), ["https://example.com"])
    #expect(batch.reply == .declined("no block lists"))
    #expect(batch.answers == [.declined("no block lists")])
  }

  @Test func `an error at a question is an answer, and the next question is decided`() throws {
    let batch = try ask(policy, ["fail", "https://example.com"])
    #expect(batch.answers[0] == .failed("Unreadable()"))
    #expect(batch.answers[1].verdict == .allow)
  }

  @Test func `a question that hangs is left behind, and all others are decided`() throws {
    let target = ClosureTarget("sample", gate: Self.gate)
    let session = try target.open(TargetLimits(question: 50))
    defer { session.close() }
    session.submit(QuestionBatch(policy: policy, urls: ["https://example.com", "hang", "https://evil.test"]))
    session.submit(QuestionBatch(policy: policy, urls: ["https://a.example.com", "hang"]))
    let first = session.collect()
    #expect(first.answers.map(\.verdict) == [.allow, nil, .deny])
    #expect(first.answers[1] == .hung(milliseconds: 250))
    let second = session.collect()
    #expect(second.answers.map(\.verdict) == [.allow, nil])
    // A gate that has hung for sure is not asked again alone.
    #expect(second.answers[1] == .hung(milliseconds: 50))
  }

  @Test func `a question that is slow once over the limit is asked again with more time`() throws {
    let batch = try ask(policy, ["slow example.com", "https://evil.test"], limit: 100)
    #expect(batch.answers.map(\.verdict) == [.allow, .deny])
  }

  @Test func `a gate that hangs again and again is given up, and says so`() throws {
    let hangs = [URLText](repeating: "hang", count: 20)
    let batch = try ask(policy, hangs + ["https://example.com"], limit: 10)
    #expect(batch.answers[0] == .hung(milliseconds: 50))
    #expect(batch.answers[1..<15].allSatisfy { $0 == .hung(milliseconds: 10) })
    guard case .failed(let reason) = batch.answers[20] else {
      Issue.record("a lost gate has answered")
      return
    }
    #expect(reason.string?.contains("given up") == true)
  }

  @Test func `the policy is compiled once for each change`() throws {
    let counted = Counter()
    let target = ClosureTarget("counting") { _ in
      counted.count.withLock { $0 += 1 }
      return { _ in .allow }
    }
    let session = try target.open(TargetLimits())
    for policy in [policy, policy, Policy(allowed: ["other.test"])] {
      session.submit(QuestionBatch(policy: policy, urls: ["https://example.com"]))
      #expect(session.collect().answers == [.verdict(.allow, nil)])
    }
    session.close()
    #expect(counted.count.withLock { $0 } == 2)
  }

  private final class Counter: Sendable {
    let count = Mutex(0)
  }

  @Test func `capabilities that are not named are declined without asking`() throws {
    let target = ClosureTarget("narrow", capabilities: [.allow]) { _ in
      Issue.record("the gate was asked")
      return { _ in .allow }
    }
    let session = try target.open(TargetLimits())
    defer { session.close() }
    let policies = [
      Policy(blocked: ["example.com"]), Policy(allowed: ["example.com/blog"]),
      Policy(allowed: ["bücher.example"]),
    ]
    let reasons: [ForeignText] = [
      "the target names no capability block", "the target names no capability subpaths",
      "the target names no capability unicode_entries",
    ]
    for (policy, reason) in zip(policies, reasons) {
      session.submit(QuestionBatch(policy: policy, urls: ["https://example.com/"]))
      let batch = session.collect()
      #expect(batch.reply == .declined(reason))
      #expect(batch.answers == [.declined(reason)])
    }
  }

  @Test func `an entry with a scheme is a mistake to deal with, not a subpath to decline`() throws {
    let target = ClosureTarget("narrow", capabilities: [.allow]) { _ in throw Unreadable() }
    let session = try target.open(TargetLimits())
    defer { session.close() }
    session.submit(QuestionBatch(policy: Policy(allowed: ["https://example.com"]), urls: []))
    #expect(session.collect().reply == .rejected("Unreadable()"))
  }
}
