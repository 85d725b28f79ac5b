import Foundation
import HarnessModel
import Targets
import Testing

@Suite struct ProcessTroubleTests {
  /// Asks 200 questions of which some misbehave, and expects all others to be answered rightly.
  private func ask(
    guilty: [Int], _ trick: String, mode: String = "plain", limits: TargetLimits = AdapterFixture.limits,
    around count: Int = 200
  ) throws -> [Answer] {
    var urls = AdapterFixture.urls(count)
    for index in guilty { urls[index].bytes += Array("#\(trick)".utf8) }
    let answers = try AdapterFixture.ask(urls, mode: mode, limits: limits).answers
    for (index, url) in urls.enumerated() where !guilty.contains(index) {
      #expect(answers[index] == AdapterFixture.right(url), "question \(index)")
    }
    return guilty.map { answers[$0] }
  }

  @Test func `a death is bisected to its input and tells status and last words`() throws {
    let answers = try ask(guilty: [0, 17, 18, 199], "die")
    for (answer, index) in zip(answers, [0, 17, 18, 199]) {
      let host = index % 2 == 0 ? "example.com" : "evil.test"
      #expect(
        answer
          == .crashed(
            Answer.Crash(
              status: 3, signal: nil, stderr: ForeignText("dying of https://h\(index).\(host)/#die\n"))))
    }
  }

  @Test func `a death by a signal tells the signal`() throws {
    let answers = try ask(guilty: [50], "segv")
    #expect(answers == [.crashed(Answer.Crash(status: nil, signal: SIGSEGV))])
  }

  @Test(arguments: ["swell", "swell-child"])
  func `an adapter that takes too much memory, itself or by a child, is ended and says how much`(
    _ trick: String
  ) throws {
    var limits = AdapterFixture.limits
    (limits.memory, limits.question) = (200, 20_000)
    let answers = try ask(guilty: [50], trick, limits: limits)
    guard case .crashed(let crash) = answers[0] else {
      Issue.record("\(answers[0])")
      return
    }
    #expect(crash.signal == SIGKILL)
    #expect((200...600).contains(try #require(crash.excess)))
  }

  @Test func `a session that nobody waits for any more ends at once`() throws {
    let session = try AdapterFixture.target("plain").open(
      TargetLimits(greeting: 20_000, question: 3_600_000, grace: 200))
    defer { session.close() }
    let start = ContinuousClock.now
    session.abandon { ContinuousClock.now - start > .milliseconds(300) }
    session.submit(QuestionBatch(policy: AdapterFixture.policy, urls: ["https://example.com/#hang"]))
    let answers = session.collect().answers
    guard case .failed = answers[0] else {
      Issue.record("\(answers[0])")
      return
    }
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `an adapter that answers out of order loses no verdict by a death`() throws {
    var urls = AdapterFixture.urls(70)
    urls[40].bytes += Array("#die".utf8)
    let answers = try AdapterFixture.ask(urls, mode: "reorder").answers
    for (index, answer) in answers.enumerated() where index != 40 {
      #expect(answer == AdapterFixture.right(urls[index]))
    }
    guard case .crashed = answers[40] else {
      Issue.record("the death is laid on somebody else")
      return
    }
  }

  @Test func `a death that does not come back is kept as data`() throws {
    // It ends after every tenth question whatever that is.
    let urls = AdapterFixture.urls(30)
    let answers = try AdapterFixture.ask(urls, mode: "tired").answers
    let crashes = answers.indices.filter { if case .crashed = answers[$0] { true } else { false } }
    #expect(!crashes.isEmpty)
    for index in answers.indices where !crashes.contains(index) {
      #expect(answers[index] == AdapterFixture.right(urls[index]))
    }
  }

  @Test(arguments: ["hang", "stop", "deaf"])
  func `a hang is measured again alone before it is called one`(_ trick: String) throws {
    let answers = try ask(guilty: [5], trick, limits: TargetLimits(question: 150, grace: 50), around: 20)
    #expect(answers == [.hung(milliseconds: 750)])
  }

  @Test func `a target that has hung for sure is measured once only`() throws {
    let answers = try ask(
      guilty: [5, 90], "hang", limits: TargetLimits(question: 150, grace: 50), around: 100)
    #expect(answers == [.hung(milliseconds: 750), .hung(milliseconds: 150)])
  }

  @Test func `a slow answer within the second limit is a verdict`() throws {
    let slow = URLText("https://example.com/#slow")
    let answers = try AdapterFixture.ask(
      AdapterFixture.urls(4) + [slow] + AdapterFixture.urls(4), limits: TargetLimits(question: 200)
    ).answers
    #expect(answers[4] == .verdict(.allow, Answer.Detail(host: ForeignText(bytes: slow.bytes))))
    #expect(answers[5...].elementsEqual(AdapterFixture.urls(4).map(AdapterFixture.right)))
  }

  @Test func `questions that are skipped are missing answers, not hangs`() throws {
    let answers = try ask(guilty: [3, 4, 90, 199], "skip", limits: TargetLimits(question: 150))
    #expect(answers == Array(repeating: .garbled(.missing, ""), count: 4))
  }

  @Test func `a stray line spoils the answer it came with and no other`() throws {
    let answers = try ask(guilty: [7, 199], "noise")
    #expect(answers == Array(repeating: .garbled(.notJSON, "WARNING: deprecated"), count: 2))
  }

  @Test func `a second answer to one question is noticed`() throws {
    for answer in try ask(guilty: [7, 8], "twice") {
      guard case .garbled(.duplicateID, let line) = answer else {
        Issue.record("a second answer was accepted")
        return
      }
      #expect(line.string?.contains("\"verdict\": ") == true)
    }
  }

  @Test(arguments: ["wrong-id", "no-id"])
  func `an answer without a number that was asked is nobody's verdict`(_ trick: String) throws {
    for answer in try ask(guilty: [7, 198], trick) {
      guard case .garbled(.unknownID, _) = answer else {
        Issue.record("an answer without its number was accepted")
        return
      }
    }
  }

  @Test func `an answer without a verdict is garbled`() throws {
    for answer in try ask(guilty: [7], "maybe") {
      guard case .garbled(.noVerdict, _) = answer else {
        Issue.record("maybe was taken for a verdict")
        return
      }
    }
  }

  @Test func `a line without end is cut off at the limit`() throws {
    let limits = TargetLimits(question: 2_000, grace: 100, line: 1 << 16)
    #expect(
      try ask(guilty: [7], "no-newline", limits: limits) == [
        .garbled(.tooLong, ForeignText(bytes: [UInt8](repeating: UInt8(ascii: "x"), count: 512)))
      ])
  }

  @Test func `a flood of answers is stopped`() throws {
    for answer in try ask(guilty: [7, 60, 199], "flood") {
      guard case .garbled(.flood, _) = answer else {
        Issue.record("a flood passed for \(answer)")
        continue
      }
    }
  }

  @Test func `lines printed in front of a death spoil no other answer`() throws {
    for answer in try ask(guilty: [0, 60, 199], "trace") {
      guard case .crashed(let crash) = answer else {
        Issue.record("a death passed for \(answer)")
        continue
      }
      #expect(crash.status == 3)
    }
  }

  @Test func `an output that is closed counts as an end`() throws {
    #expect(try ask(guilty: [7], "close") == [.crashed(Answer.Crash(status: nil, signal: nil))])
  }

  @Test func `a line before the first question becomes that question's answer`() throws {
    let answers = try AdapterFixture.ask(AdapterFixture.urls(3), mode: "chatty").answers
    #expect(answers.dropFirst().elementsEqual(AdapterFixture.urls(3).dropFirst().map(AdapterFixture.right)))
    guard case .garbled(.unknownID, _) = answers[0] else {
      Issue.record("an answer before any question was accepted")
      return
    }
  }

  @Test func `a policy at which the target dies has no verdicts`() throws {
    let batch = try AdapterFixture.ask(AdapterFixture.urls(2), mode: "policy-dies")
    let crash = Answer.crashed(Answer.Crash(status: 9, signal: nil))
    #expect(batch.reply == .failed(crash))
    #expect(batch.answers == [crash, crash])
  }

  @Test func `after the last restart the target is lost, and every answer says so`() throws {
    let urls = AdapterFixture.urls(20).map { URLText(bytes: $0.bytes + Array("#die".utf8)) }
    let session = try AdapterFixture.target().open(TargetLimits(restarts: 6))
    defer { session.close() }
    session.submit(QuestionBatch(policy: AdapterFixture.policy, urls: urls))
    session.submit(QuestionBatch(policy: AdapterFixture.policy, urls: urls))
    let answers = session.collect().answers + session.collect().answers
    let crashes = answers.filter { if case .crashed = $0 { true } else { false } }
    #expect((1...7).contains(crashes.count))
    #expect(answers.last == .failed("the target was lost: it had to be started again 6 times"))
    #expect(answers.allSatisfy { $0.verdict == nil })
  }
}
