import Campaigns
import HarnessModel
import Miniatures
import Targets
import Testing

/// A bug is named by the law it breaks undisguised, and disguises are not counted as bugs.
@Suite struct AttributionTests {
  private func run(
    _ target: ClosureTarget, techniques: [String] = ["authority/*", "encoding/*", "subdomain/*"]
  ) -> RunTranscript {
    var plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])], caseLimit: 1_024)
    plan.variesPolicies = false
    plan.techniques = techniques
    return RunTranscript(plan, [target])
  }

  @Test func `a forgotten dot is not also a bug of root dots, escapes, case and user information`() throws {
    let target = try #require(Miniatures.named("whatwg-suffix-without-dot")).target
    let run = run(target)
    let bypasses = Set(run.findings.filter { $0.kind == .bypass }.map(\.property.rawValue))
    #expect(bypasses.contains("P-05"))
    for disguise in ["P-10", "P-11", "P-13", "P-18", "P-23", "P-24", "P-26", "P-35", "P-38"] {
      #expect(!bypasses.contains(disguise))
    }
    let finding = try #require(run.findings.first { $0.property.rawValue == "P-05" })
    // The disguised ones are counted with it all the same.
    #expect(finding.count > run.findings.map(\.count).reduce(0, +) / 3)
  }

  @Test func `a bug that needs its disguise is named by it, beside a bug that does not`() throws {
    let suffix = try #require(Miniatures.named("whatwg-suffix-without-dot")).target
    let target = ClosureTarget("two-bugs") { policy in
      let gate = try suffix.gate(of: policy)
      return { url in
        // Whatever stands before an `@` may be fetched.
        if url.bytes.contains(UInt8(ascii: "@")) { return .allow }
        return try gate(url)
      }
    }
    let run = run(target)
    let bypasses = run.findings.filter { $0.kind == .bypass }
    #expect(bypasses.contains { $0.property.rawValue == "P-05" })
    let disguised = try #require(bypasses.first { $0.property.rawValue == "P-23" })
    #expect(disguised.minimal.url.bytes.contains(UInt8(ascii: "@")))
    #expect(disguised.severity == .s1)
  }

  @Test func `a gate that chokes on length shows it with a URL that is not much longer`() throws {
    let sound = try #require(Miniatures.named("reference")).target
    let target = ClosureTarget("long-is-fine") { policy in
      let gate = try sound.gate(of: policy)
      return { url in url.bytes.count > 5_000 ? .allow : try gate(url) }
    }
    let run = run(target, techniques: ["scheme/slow-pattern", "harmless/*", "subdomain/*"])
    let finding = try #require(run.findings.first { $0.kind == .bypass })
    #expect(finding.minimal.url.bytes.count < 5_400)
  }
}
