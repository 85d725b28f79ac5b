import Conversations
import HarnessModel
import Miniatures
import Targets
import Testing

@testable import Campaigns

/// What the beginning of a run of the profile `quick` finds in each gate of the context rule.
///
/// A conversation is a function of the campaign and its number, so whatever is found here is found by the whole run.
@Suite struct ContextKillMatrixTests {
  private static func run(
    _ gate: ContextMiniature, conversations: Int, policy: Policy = Policy()
  ) -> (broken: [String], footer: RunFooter) {
    var broken: Set<PropertyID> = []
    let plan = ContextPlan(policy: policy, rules: gate.rules, conversationLimit: conversations)
    let footer = ContextCampaign(plan).run(targets: [gate.target]) { event in
      if case .finding(let finding) = event { broken.insert(finding.property) }
    }
    return (broken.map(\.rawValue).sorted(), footer)
  }

  /// Asks until a law is broken, and makes no findings: shrinking them is another test's.
  @Test func `every wrong gate breaks the law that names its defect`() throws {
    let source = ContextCaseSource()
    for gate in ContextMiniatures.all {
      guard let law = gate.killedBy else { continue }
      let plan = ContextPlan(rules: gate.rules, conversationLimit: 300)
      let session = try gate.target.open(plan.limits)
      defer { session.close() }
      let run = ContextRun(gate.target.id, session, plan, source) { _ in }
      var broken: Set<PropertyID> = []
      run.watch = { hit in
        broken.insert(hit.symptom.property)
        return false
      }
      _ = run.run(until: StopSign { broken.contains(law) })
      #expect(broken.contains(law), "\(gate.name) breaks \(broken.map(\.rawValue).sorted())")
    }
  }

  @Test func `the right gates break no law`() {
    for gate in ContextMiniatures.all where gate.defect == nil {
      let (broken, footer) = Self.run(gate, conversations: 300)
      #expect(broken.isEmpty, "\(gate.name) breaks \(broken)")
      #expect(footer.exitStatus == 0)
      #expect(footer.decided > 1_200)
    }
  }

  @Test(arguments: [Policy(allowed: ["e.test"]), Policy(blocked: ["e.test", "docs.e.test/a"])])
  func `lists on top of the context rule make no sound gate look wrong`(_ policy: Policy) {
    for gate in ContextMiniatures.all where gate.defect == nil {
      let (broken, footer) = Self.run(gate, conversations: 100, policy: policy)
      #expect(broken.isEmpty, "\(gate.name) breaks \(broken)")
      #expect(footer.exitStatus == 0 && footer.decided > 200)
    }
  }

  @Test func `there are at least 25 wrong gates, each with its defect and its law`() {
    let wrong = ContextMiniatures.all.filter { $0.defect != nil }
    #expect(wrong.count >= 25)
    #expect(wrong.allSatisfy { $0.killedBy != nil })
    #expect(Set(ContextMiniatures.all.map(\.name)).count == ContextMiniatures.all.count)
  }
}
