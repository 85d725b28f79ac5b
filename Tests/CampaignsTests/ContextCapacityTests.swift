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
    let report = try CovertChannel(
      FetchingTarget(gate.target), adversary, usesSink: true, secrets: row.links > 1_000 ? 1 : 2
    ).run()
    #expect(report.told == report.secrets)
    #expect(abs(report.achieved - achieved) < 1e-9)
    // The decoder saw nothing but what arrived at the sink.
    #expect(report.medium == .requests && report.requests == report.allowed && report.requests > 0)
    #expect(report.strangersAllowed == 0 && report.breaches.isEmpty)
  }

  @Test func `without anybody who fetches, the verdicts are read`() throws {
    let gate = try #require(ContextMiniatures.named("context-reference"))
    let adversary = try #require(ScriptedAdversary(links: 26, uses: 5))
    let report = try CovertChannel(gate.target, adversary).run()
    #expect(report.told == report.secrets && report.medium == .verdicts && report.requests == 0)
  }

  @Test func `a gate in this process that lets strangers through is seen to on the wire`() throws {
    let gate = try #require(ContextMiniatures.named("context-no-rule"))
    let adversary = try #require(ScriptedAdversary(links: 26, uses: 5))
    let report = try CovertChannel(FetchingTarget(gate.target), adversary, usesSink: true).run()
    #expect(report.strangersAllowed == 8 && report.requests == report.allowed + 8)
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

  struct Admitting: Sendable, CustomTestStringConvertible {
    var name: String
    /// Links of the page fetched last and of all pages, for each of three fetches.
    var last: [Int]
    var all: [Int]
    /// Links given and not given that are admitted.
    var links: (Int, Int)
    var bits: Double
    var testDescription: String { name }
  }

  @Test(arguments: [
    // Four links a page: 1 + 1 + 4 + 16 walks, 1 + 1 + 5 + 45 with any page, and 1 + 6 + 36 + 216 lists.
    Admitting(name: "context-reference", last: [1, 4, 4], all: [1, 5, 9], links: (6, 0), bits: log2(259)),
    // Pages give it nothing, so there is no walk beyond the first page.
    Admitting(name: "context-user-only", last: [1, 0, 0], all: [1, 1, 1], links: (6, 0), bits: log2(259)),
    Admitting(
      name: "context-no-rule", last: [1, 4, 4], all: [1, 5, 9], links: (6, 6), bits: 3 * OpenChannel.bits()),
    Admitting(name: "context-deny-all", last: [0, 0, 0], all: [0, 0, 0], links: (0, 0), bits: 0),
    // It lets one more fetch through than the limit says, so no number bounds a session.
    Admitting(name: "context-one-more", last: [1, 4, 4], all: [1, 5, 9], links: (6, 0), bits: .infinity),
  ])
  func `a session's bits follow from what the gate was seen to admit`(_ row: Admitting) throws {
    let gate = try #require(ContextMiniatures.named(row.name))
    var plan = ContextPlan(rules: gate.rules, conversationLimit: 4)
    plan.session = SessionLimits(links: 6, uses: 3, contentTokens: 80)
    var admissions: SessionAdmissions?
    var told = ""
    ContextCampaign(plan).run(targets: [gate.target]) { event in
      if case .capacity(let told) = event { admissions = told }
      if case .notice(let prose) = event {
        told += prose.parts.map { if case .ours(let text) = $0 { text } else { "" } }.joined()
      }
    }
    // Whatever a gate admits, time is named, and never as nothing.
    #expect(told.contains("pauses tell") && told.contains("not bounded"), "\(told)")
    let seen = try #require(admissions)
    #expect(seen.fromLastPage == row.last && seen.fromAllPages == row.all)
    #expect((seen.admitted, seen.strangersAdmitted) == row.links)
    #expect(seen.isLimited == (row.name != "context-one-more"))
    #expect(seen.bits == row.bits || abs(seen.bits - row.bits) < 1e-9, "\(seen.bits)")
    #expect(seen.leniency == (row.name == "context-no-rule" ? 1 : 0))
    #expect((seen.residualFraction == nil) == (row.bits == .infinity))
    if row.name == "context-reference" {
      #expect(abs(seen.walk.bitsWithStopping - log2(22)) < 1e-9)
      #expect(abs(seen.growingWalk.bitsWithStopping - log2(52)) < 1e-9)
    }
  }
}
