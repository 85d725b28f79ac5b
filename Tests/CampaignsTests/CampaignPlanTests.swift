import Campaigns
import HarnessModel
import Testing

@Suite struct CampaignPlanTests {
  @Test func `the digest names what decides the cases`() {
    let plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])])
    var others: [CampaignPlan] = []
    func add(_ change: (inout CampaignPlan) -> Void) {
      var other = plan
      change(&other)
      others.append(other)
    }
    add { $0.seed = 2 }
    add { $0.profile = .ci }
    add { $0.policies = [Policy(blocked: ["example.com"])] }
    add { $0.policies = [Policy(allowed: ["example", ".com"])] }
    add { $0.policies[0].knobs["port"] = "default" }
    add { $0.fetchers = [.whatwg] }
    add { $0.techniques = ["authority/*"] }
    #expect(Set((others + [plan]).map(\.digest)).count == others.count + 1)
  }

  @Test func `the digest leaves out what only decides how much is run`() {
    let plan = CampaignPlan()
    var other = plan
    other.caseLimit = 5
    other.timeLimit = .seconds(1)
    other.failOn = .critical
    other.startedAt = "2026-01-01T00:00:00Z"
    other.shard = CampaignPlan.Shard("2/3") ?? .whole
    #expect(other.digest == plan.digest)
    #expect(plan.digest.utf8.count == 64)
  }

  @Test func `shards are written as a place of a number`() {
    #expect(CampaignPlan.Shard("1/1") == .whole)
    #expect(CampaignPlan.Shard("3/8")?.index == 2)
    for text in ["0/3", "4/3", "1", "1/0", "-1/3", "a/b", "1/2/3", ""] {
      #expect(CampaignPlan.Shard(text) == nil)
    }
  }
}
