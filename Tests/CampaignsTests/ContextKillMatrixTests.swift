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

  private static let stale: Comment =
    "Corpora/kill-matrix/context.csv is older than what it shows: run make kill-matrix and review it."

  @Test func `the matrix is as new as the gates, laws and conversations that it shows`() throws {
    let kept = try #require(try ContextKillMatrix.kept())
    #expect(kept.digest == ContextKillMatrix.currentDigest, Self.stale)
    #expect(kept.rows.map(\.name) == ContextMiniatures.all.map(\.name), Self.stale)
    #expect(kept.rows.map(\.killedBy) == ContextMiniatures.all.map { $0.killedBy?.rawValue ?? "" })
  }

  /// Asks until a law is broken, and makes no findings: shrinking them is another test's.
  @Test func `every wrong gate breaks the law that names its defect, first where the matrix says`() throws {
    let kept = try #require(try ContextKillMatrix.kept())
    let source = ContextCaseSource()
    for (gate, row) in zip(ContextMiniatures.all, kept.rows) {
      guard let law = gate.killedBy else {
        #expect(row.first == nil && row.laws.isEmpty, "\(gate.name)")
        continue
      }
      let again = try ContextKillMatrix.row(of: gate, source) { $0.contains(law) }
      #expect(again.first != nil, "\(gate.name) breaks \(again.laws)")
      #expect(again.first == row.first, Self.stale)
      #expect(row.laws.contains { $0.hasPrefix(law.rawValue + " (") }, "\(gate.name)")
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
