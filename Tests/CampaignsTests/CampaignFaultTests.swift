import Campaigns
import Foundation
import HarnessModel
import Miniatures
import Synchronization
import Targets
import Testing

@Suite struct CampaignFaultTests {
  private let plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])], caseLimit: 2_048)

  private struct Absent: Target {
    let id = TargetID("exec:absent")

    func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession {
      throw .notFound(id, "absent")
    }
  }

  @Test func `a target that isn't there is no pass`() throws {
    let run = RunTranscript(plan, [Absent()])
    #expect(run.footer.exitStatus == 69)
    #expect(!run.footer.complete)
    #expect(run.footer.ending == .nothingDecided)
    #expect(run.targets.map { $0.greeting == nil } == [true])
    #expect(run.targets[0].trouble != nil)
  }

  @Test func `a target that only ever errs is inconclusive`() {
    struct Broken: Error {}
    let run = RunTranscript(plan, [ClosureTarget("errs") { _ in { _ in throw Broken() } }])
    #expect(run.footer.exitStatus == 3)
    #expect(run.footer.decided == 0)
    #expect(!run.footer.complete)
    #expect(run.notices.count == 1)
  }

  @Test func `a target that declines everything is inconclusive`() {
    let run = RunTranscript(
      plan, [ClosureTarget("declines") { _ in throw GateDeclines("not today") }])
    #expect(run.footer.exitStatus == 3)
    #expect(run.all[.declined] > 1_000)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [1, 2])
  func `an interruption does not wait for a gate that hangs`(_ width: Int) {
    var plan = plan
    plan.limits = TargetLimits(question: 3_600_000)
    plan.targetsAtOnce = width
    let gate = ClosureTarget("hangs") { _ in
      { _ in
        while true { Thread.sleep(forTimeInterval: 1) }
      }
    }
    let began = ContinuousClock.now
    let run = RunTranscript(plan, [gate, gate]) { ContinuousClock.now - began > .milliseconds(100) }
    #expect(run.footer.ending == .interrupted)
    #expect(run.findings.isEmpty)
  }

  @Test(arguments: [1, 2])
  func `an interruption before the first question is one`(_ width: Int) throws {
    let target = try #require(Miniatures.named("reference")).target
    var plan = plan
    plan.targetsAtOnce = width
    // Several times, since a lane may be as quick as the interruption.
    for _ in 0..<20 {
      #expect(RunTranscript(plan, [target, target]) { true }.footer.ending == .interrupted)
    }
  }

  /// A target that lets everything through, until it is lost.
  private struct Fading: Target {
    let id = TargetID("exec:fading")
    let questions: Int

    func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession { Session(questions) }

    final class Session: TargetSession {
      let greeting = TargetGreeting(name: "fading", version: "1", capabilities: ClosureTarget.baseDialect)
      private var left: Int
      private var batches: [QuestionBatch] = []

      init(_ questions: Int) {
        left = questions
      }

      var isLost: Bool { left < 0 }
      func submit(_ batch: QuestionBatch) { batches.append(batch) }
      func close() {}

      func collect() -> AnsweredBatch {
        let answers = batches.removeFirst().urls.map { _ -> Answer in
          left -= 1
          return left < 0 ? .failed("the target was lost") : .verdict(.allow, nil)
        }
        return AnsweredBatch(reply: .accepted, answers: answers)
      }
    }
  }

  @Test func `what a target answered before it was lost is what its findings tell`() {
    // The loss comes while findings are made smaller, at another place each time.
    for questions in stride(from: 1_100, through: 2_000, by: 150) {
      let run = RunTranscript(plan, [Fading(questions: questions)])
      #expect(!run.findings.isEmpty)
      for finding in run.findings {
        #expect(finding.answer == .verdict(.allow, nil), "\(finding.kind) after \(questions)")
      }
    }
  }

  @Test func `a run without targets is no pass`() {
    #expect(RunTranscript(plan, []).footer.exitStatus == 3)
  }

  @Test func `a gate that changes its mind is flaky, not wrong and not right`() {
    let run = RunTranscript(
      plan,
      [
        ClosureTarget("coin") { _ in
          let count = Mutex(UInt64(0))
          return { _ in
            let number = count.withLock { count in
              count += 1
              return count
            }
            return (number &* 0x9E37_79B9_7F4A_7C15) >> 63 == 0 ? .allow : .deny
          }
        }
      ])
    let flaky = run.findings.filter { $0.kind == .flaky }
    #expect(flaky.map(\.property.rawValue) == ["P-56"])
    #expect(run.findings.count - flaky.count <= 3)
    #expect(run.footer.exitStatus == 1)
  }

  @Test func `an interruption ends the run with a footer`() throws {
    let target = try #require(Miniatures.named("reference")).target
    var asked = 0
    let run = RunTranscript(plan, [target, target]) {
      asked += 1
      return asked > 2
    }
    #expect(run.footer.ending == .interrupted)
    #expect(!run.footer.complete)
    #expect(run.footer.exitStatus == 3)
    #expect(run.footer.cases == 1_024)
    #expect(run.targets.count == 1)
    #expect(run.order.last == "e")
  }

  @Test func `a run out of time says so`() throws {
    var hasty = plan
    hasty.timeLimit = .zero
    let run = RunTranscript(hasty, [try #require(Miniatures.named("reference")).target])
    #expect(run.footer.exitStatus == 3)
    #expect(!run.footer.complete)
  }

  @Test func `findings below the threshold are told but do not fail the run`() throws {
    var lenient = plan
    lenient.failOn = .critical
    let run = RunTranscript(lenient, [try #require(Miniatures.named("deny-everything")).target])
    #expect(!run.findings.isEmpty)
    #expect(run.footer.exitStatus == 0)
  }

  @Test func `an invalid policy of the user's is noticed, and a gate that refuses it is clean`() throws {
    var odd = plan
    odd.policies = [Policy(allowed: ["https://example.com:x y"])]
    odd.caseLimit = 512
    let run = RunTranscript(odd, [try #require(Miniatures.named("reference")).target])
    #expect(run.notices.count == 1)
    #expect(run.findings.isEmpty)
  }
}
