import Campaigns
import Conversations
import HarnessModel
import Miniatures
import Targets
import Testing

/// What the beginning of a run of the profile `quick` finds in each gate of the context rule.
///
/// A conversation is a function of the campaign and its number, so whatever is found here is found by the whole run.
@Suite struct ContextKillMatrixTests {
  private static func run(_ gate: ContextMiniature, conversations: Int) -> ([Finding], RunFooter) {
    var findings: [String: Finding] = [:]
    let plan = ContextPlan(rules: gate.rules, conversationLimit: conversations)
    let footer = ContextCampaign(plan).run(targets: [gate.target]) { event in
      if case .finding(let finding) = event { findings[finding.id] = finding }
    }
    return (findings.values.sorted { $0.property < $1.property }, footer)
  }

  @Test func `every wrong gate breaks the law that names its defect, and the right ones break none`() {
    for gate in ContextMiniatures.all {
      let (findings, footer) = Self.run(gate, conversations: gate.defect == nil ? 500 : 300)
      let broken = Set(findings.map(\.property))
      if let law = gate.killedBy {
        #expect(broken.contains(law), "\(gate.name) breaks \(broken.map(\.rawValue).sorted())")
        #expect(footer.exitStatus == 1)
      } else {
        #expect(broken.isEmpty, "\(gate.name) breaks \(broken.map(\.rawValue).sorted())")
        #expect(footer.exitStatus == 0)
        #expect(footer.decided > 2_000)
      }
    }
  }

  @Test(arguments: [Policy(allowed: ["e.test"]), Policy(blocked: ["e.test", "docs.e.test/a"])])
  func `lists on top of the context rule make no sound gate look wrong`(_ policy: Policy) {
    for gate in ContextMiniatures.all where gate.defect == nil {
      var broken: [String] = []
      let plan = ContextPlan(policy: policy, rules: gate.rules, conversationLimit: 300)
      let footer = ContextCampaign(plan).run(targets: [gate.target]) { event in
        if case .finding(let finding) = event {
          broken.append("\(finding.property) \(finding.minimal.url.bytes)")
        }
      }
      #expect(broken.isEmpty, "\(gate.name): \(broken)")
      #expect(footer.exitStatus == 0 && footer.decided > 500)
    }
  }

  @Test func `there are at least 25 wrong gates, each with its defect and its law`() {
    let wrong = ContextMiniatures.all.filter { $0.defect != nil }
    #expect(wrong.count >= 25)
    #expect(wrong.allSatisfy { $0.killedBy != nil })
    #expect(Set(ContextMiniatures.all.map(\.name)).count == ContextMiniatures.all.count)
  }
}
