import Campaigns
import HarnessModel
import Miniatures
import Targets
import Testing

@Suite struct CampaignTests {
  private let small = CampaignPlan(
    policies: [Policy(allowed: ["example.com"]), Policy(blocked: ["example.com"])], caseLimit: 1_024)

  private func miniature(_ name: String) throws -> ClosureTarget {
    try #require(Miniatures.named(name)).target
  }

  @Test func `the reference gate is clean, and most of what it was asked is decided`() throws {
    let run = RunTranscript(
      CampaignPlan(caseLimit: 2_048), [try miniature("reference")])
    #expect(run.symptoms == [])
    #expect(run.footer.exitStatus == 0)
    #expect(run.footer.complete)
    #expect(run.footer.ending == .caseLimit)
    #expect(run.footer.cases == 2_048)
    #expect(run.all[.kept] * 2 > run.footer.cases)
    #expect(run.order.first == "s" && run.order.last == "e")
  }

  @Test func `a suffix without its dot ends in the shortest name that shows it`() throws {
    var plan = small
    plan.techniques = ["subdomain/*"]
    plan.variesPolicies = false
    let run = RunTranscript(plan, [try miniature("whatwg-suffix-without-dot")])
    let finding = try #require(run.findings.first { $0.property.rawValue == "P-05" && $0.kind == .bypass })
    #expect(finding.minimal.url == "http://aexample.com")
    #expect(finding.minimal.policy == Policy(allowed: ["example.com"]))
    #expect(finding.isMinimal)
    #expect(finding.exemplars.count <= 5)
    #expect(finding.expectation.requirement == .must(.deny))
    #expect(finding.expectation.reason == .noEntryCovers)
    #expect(run.footer.exitStatus == 1)
  }

  @Test func `a gate that denies everything is found out by what it should allow`() throws {
    let run = RunTranscript(small, [try miniature("deny-everything")])
    #expect(run.findings.allSatisfy { $0.kind == .overblock || $0.kind == .deadEntry })
    #expect(run.findings.contains { $0.property.rawValue == "P-02" })
    #expect(run.findings.count <= 10)
    let denied = run.all[.broken]
    #expect(denied * 10 > run.footer.cases)
  }

  @Test func `two bugs of one gate stay apart, and each keeps its own minimum`() throws {
    let reference = try #require(Miniatures.named("reference")).target
    let target = ClosureTarget("two-bugs") { policy in
      let sound = try reference.gate(of: policy)
      return { url in
        if url.bytes.contains(UInt8(ascii: "\\")) { return .allow }
        if url.bytes.contains(UInt8(ascii: "?")) { return .deny }
        return try sound(url)
      }
    }
    var plan = small
    plan.policies = [Policy(allowed: ["example.com"])]
    plan.variesPolicies = false
    plan.techniques = ["authority/*", "subdomain/*"]
    let run = RunTranscript(plan, [target])
    let kinds = Set(run.findings.map(\.kind))
    #expect(kinds.contains(.overblock))
    #expect(!kinds.isDisjoint(with: [.bypass, .differential]))
    for finding in run.findings where finding.kind == .overblock {
      #expect(finding.minimal.url.bytes.contains(UInt8(ascii: "?")))
    }
    for finding in run.findings where finding.kind == .bypass && finding.property.rawValue != "P-37" {
      #expect(finding.minimal.url.bytes.contains(UInt8(ascii: "\\")))
    }
  }

  @Test func `the same plan tells the same twice, whatever the hash seeds`() throws {
    let target = try miniature("foundation-host-suffix")
    var plan = small
    plan.techniques = ["subdomain/*", "encoding/*"]
    let (one, other) = (RunTranscript(plan, [target]), RunTranscript(plan, [target]))
    #expect(one.findings == other.findings)
    #expect(one.coverage == other.coverage)
    #expect(one.order == other.order)
  }

  @Test func `shards find together what one run finds`() throws {
    let target = try miniature("whatwg-path-prefix")
    var plan = small
    plan.policies = [Policy(allowed: ["example.com/docs"])]
    plan.variesPolicies = false
    plan.techniques = ["subpath/*"]
    let whole = RunTranscript(plan, [target])
    var laws: Set<String> = []
    var cases = 0
    for index in 1...3 {
      plan.shard = try #require(CampaignPlan.Shard("\(index)/3"))
      let part = RunTranscript(plan, [target])
      laws.formUnion(part.findings.map { "\($0.property.rawValue) \($0.kind)" })
      cases += part.footer.cases
    }
    #expect(cases == whole.footer.cases)
    #expect(laws.isSuperset(of: whole.findings.map { "\($0.property.rawValue) \($0.kind)" }))
    #expect(!laws.isEmpty)
  }

  @Test func `every finding can be replayed from its token`() throws {
    let wrong = try miniature("whatwg-suffix-without-dot")
    let right = try miniature("reference")
    var plan = small
    plan.techniques = ["subdomain/*"]
    plan.variesPolicies = false
    for finding in RunTranscript(plan, [wrong]).findings {
      let token = try #require(ReplayToken(finding.replay))
      #expect(try Replay(token).run(against: wrong).outcome == .stillFails)
      #expect(try Replay(token).run(against: right).outcome == .fixed)
      var other = token
      other.targetVersion = "another"
      #expect(try Replay(other).run(against: wrong).outcome == .targetChanged(stillFails: true))
    }
  }
}

extension ClosureTarget {
  /// The filter this target makes of a policy, for tests that wrap one.
  func gate(of policy: Policy) throws -> (URLText) throws -> GateDecision {
    let session = try open(TargetLimits())
    return { url in
      session.submit(QuestionBatch(policy: policy, urls: [url]))
      let batch = session.collect()
      if case .rejected(let why) = batch.reply { throw GateDeclines(why) }
      return batch.answers[0].verdict == .allow ? .allow : .deny
    }
  }
}
