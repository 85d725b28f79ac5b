import Foundation
import HarnessModel
import Targets
import Testing

@Suite(.serialized) struct ProcessSurvivorTests {
  private static let marker = "sleep 3599.25"

  @Test func `nothing that an adapter started outlives its session`() throws {
    let session = try AdapterFixture.target().open(AdapterFixture.limits)
    session.submit(QuestionBatch(policy: AdapterFixture.policy, urls: ["https://example.com/#daemon"]))
    #expect(session.collect().answers[0].verdict == .allow)
    try await10 { AdapterFixture.processes(Self.marker) >= 2 }
    session.close()
    #expect(AdapterFixture.processes(Self.marker) == 0)
  }

  @Test func `a grandchild that left the session and holds the pipes does not hold us`() throws {
    let start = ContinuousClock.now
    let answers = try AdapterFixture.ask(["https://a/#daemon-die", "https://example.com/"]).answers
    #expect(answers[0] == .crashed(Answer.Crash(status: 4, signal: nil)))
    #expect(answers[1].verdict == .allow)
    #expect(AdapterFixture.processes(Self.marker) == 0)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `a session that is only dropped leaves nothing behind`() throws {
    do {
      let session = try AdapterFixture.target().open(AdapterFixture.limits)
      session.submit(QuestionBatch(policy: AdapterFixture.policy, urls: ["https://example.com/#daemon"]))
      _ = session.collect()
    }
    #expect(AdapterFixture.processes(Self.marker) == 0)
  }

  private func await10(_ condition: () -> Bool) throws {
    for _ in 0..<1_000 where !condition() { Thread.sleep(forTimeInterval: 0.01) }
    try #require(condition())
  }
}
