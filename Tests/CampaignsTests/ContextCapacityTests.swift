import Campaigns
import Conversations
import HarnessModel
import Miniatures
import Targets
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct ContextCapacityTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var links: Int
    var uses: Int
    var testDescription: String { "N = \(links), K = \(uses)" }
  }

  @Test(arguments: [26, 100, 5_000].flatMap { links in [1, 5, 10].map { Row(links: links, uses: $0) } })
  func `the scripted adversary tells what the bound permits, and no more`(_ row: Row) throws {
    let gate = try #require(ContextMiniatures.named("context-reference"))
    let adversary = try #require(ScriptedAdversary(links: row.links, uses: row.uses))
    let bound = Capacity(classes: row.links, uses: row.uses).ordered
    let achieved = log2(Double(adversary.code.messages))
    #expect(achieved <= bound + 1e-6)
    #expect(achieved >= 0.95 * bound)
    let report = try CovertChannel(gate.target, adversary, secrets: row.links > 1_000 ? 1 : 2).run()
    #expect(report.told == report.secrets)
    #expect(abs(report.achieved - achieved) < 1e-9)
    #expect(report.medium == .verdicts && report.requests == 0 && report.strangersAllowed == 0)
  }

  @Test func `through a gate that refuses everything nothing is told`() throws {
    let gate = try #require(ContextMiniatures.named("context-deny-all"))
    let report = try CovertChannel(gate.target, try #require(ScriptedAdversary(links: 26, uses: 5))).run()
    #expect(report.told == 0 && report.allowed == 0 && report.achieved == 0)
  }

  @Test(arguments: [
    ("context-reference", 20.0, 1), ("context-reference", 30.0, 0), ("context-one-more", 1e9, 1),
  ])
  func `a session that tells more than was permitted fails the run`(
    _ name: String, _ limit: Double, _ status: Int32
  ) throws {
    let gate = try #require(ContextMiniatures.named(name))
    var plan = ContextPlan(rules: gate.rules, conversationLimit: 40)
    plan.maxBits = limit
    var broken: [PropertyID] = []
    let footer = ContextCampaign(plan).run(targets: [gate.target]) { event in
      if case .finding(let finding) = event { broken.append(finding.property) }
    }
    #expect(footer.exitStatus == status)
    #expect(broken.contains(PropertyID("C-24")) == (status == 1))
  }
}
