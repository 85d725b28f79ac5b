import Campaigns
import Dispatch
import Foundation
import HarnessModel
import Miniatures
import Reports
import Synchronization
import Targets
import Testing

@Suite struct TargetLanesTests {
  private struct Absent: Target {
    let id = TargetID("exec:absent")

    func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession {
      throw .notFound(id, "absent")
    }
  }

  private func plan(_ width: Int, cases: Int = 1_536) -> CampaignPlan {
    var plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])], caseLimit: cases)
    plan.targetsAtOnce = width
    plan.countsLabels = true
    return plan
  }

  /// The record of a run.
  private func told(_ width: Int, _ targets: [any Target]) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "lanes-\(UUID().uuidString).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let writer = try RecordWriter(path: path)
    var failure: (any Error)?
    Campaign(plan(width)).run(targets: targets) { event in
      do { try writer.append(event) } catch { failure = error }
    }
    try writer.finish()
    if let failure { throw failure }
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `the same is told in the same order however many targets are asked at once`() throws {
    let names = ["whatwg-suffix-without-dot", "reference", "no-limit", "deny-everything"]
    var targets: [any Target] = try names.map { try #require(Miniatures.named($0)).target }
    targets.insert(Absent(), at: 2)
    let alone = try told(1, targets)
    #expect(alone.split(separator: "\n").count > 50)
    for width in [2, 3, 9] { #expect(try told(width, targets) == alone, "\(width) at once") }
  }

  @Test func `targets are asked at the same time`() {
    // Each waits for a question to the other, which never comes where one is asked after the other.
    let asked = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
    let met = Atomic(0)
    let targets = [0, 1].map { place in
      let isFirst = Atomic(true)
      return ClosureTarget("gate\(place)") { _ in
        { _ in
          guard isFirst.exchange(false, ordering: .relaxed) else { return .deny }
          asked[place].signal()
          if asked[1 - place].wait(timeout: .now() + .seconds(60)) == .success {
            met.add(1, ordering: .relaxed)
          }
          return .deny
        }
      }
    }
    var plan = plan(2, cases: 1)
    plan.limits = TargetLimits(question: 120_000)
    #expect(RunTranscript(plan, targets).footer.cases == 2)
    #expect(met.load(ordering: .relaxed) == 2)
  }

  @Test func `an interruption ends all targets under way and opens no further one`() throws {
    let gate = try #require(Miniatures.named("reference")).target
    let targets = (0..<6).map {
      ClosureTarget(id: TargetID("gate\($0)"), greeting: gate.greeting, contextGate: gate.gate)
    }
    var (opened, isCancelled) = (0, false)
    let footer = Campaign(plan(2, cases: 2_000_000)).run(targets: targets, isCancelled: { isCancelled }) {
      event in
      if case .target = event { opened += 1 }
      if case .progress = event { isCancelled = true }
    }
    #expect(footer.ending == .interrupted)
    #expect(footer.cases < 200_000)
    #expect((1...2).contains(opened))
  }

  @Test func `the time limit is one for all targets`() throws {
    let gate = try #require(Miniatures.named("reference")).target
    var plan = plan(2, cases: 2_000_000)
    plan.timeLimit = .seconds(2)
    let run = RunTranscript(plan, [gate, gate, gate])
    #expect(run.footer.ending == .timeLimit)
    #expect(!run.footer.complete)
    #expect(run.targets.count == 3)
  }
}
