import Campaigns
import Foundation
import HarnessModel
import Synchronization
import Targets
import Testing

@Suite struct LongInputTests {
  @Test func `a hang on long input ends near the shortest input that hangs`() throws {
    let gate = ClosureTarget("slow-on-long-input") { _ in
      { url in
        if url.bytes.count > 3_000 { Thread.sleep(forTimeInterval: 0.4) }
        return .deny
      }
    }
    var plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])], caseLimit: 6_000)
    plan.limits.question = 20
    // The longest inputs come behind the opening, which is short where techniques are few.
    plan.techniques = ["authority/*"]
    plan.variesPolicies = false
    let findings = Mutex([Finding]())
    Campaign(plan).run(targets: [gate]) { event in
      guard case .finding(let finding) = event, finding.kind == .hang else { return }
      findings.withLock { $0.append(finding) }
    }
    let finding = try #require(findings.withLock { $0.first })
    #expect((3_001...6_100).contains(finding.minimal.url.bytes.count))
    #expect(!finding.isMinimal)
    let longest = finding.readings.compactMap { $0.parts?.host.bytes.count }.max() ?? 0
    #expect(longest < 9_000)
  }
}
