import HarnessModel
import Miniatures
import Testing

@testable import Campaigns

/// The statistics by label, against what the campaign is known to ask.
@Suite struct LabelBoardTests {
  private func transcript(cases: Int, targets: [Miniature] = [Miniatures.right[0]]) -> RunTranscript {
    var plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])])
    plan.caseLimit = cases
    plan.countsLabels = true
    return RunTranscript(plan, targets.map(\.target))
  }

  private func rows(_ run: RunTranscript, _ label: LabelRow.Label) -> [String: Tally] {
    Dictionary(uniqueKeysWithValues: run.statistics.filter { $0.label == label }.map { ($0.value, $0.tally) })
  }

  private func sum(_ rows: [String: Tally]) -> Tally {
    rows.values.reduce(into: Tally()) { $0.add($1) }
  }

  @Test func `labels that exclude each other add up to all cases, outcome by outcome`() {
    let run = transcript(cases: 6_000)
    for label in [LabelRow.Label.kind, .start, .depth, .expectation] {
      #expect(sum(rows(run, label)) == run.all, "\(label.rawValue)")
    }
    // What is left open is left open by one point, and waived unless the gate did not answer.
    #expect(sum(rows(run, .axis)) == rows(run, .expectation)["may"])
  }

  @Test func `a third of the cases are harmless, and made from a permitted host`() throws {
    let run = transcript(cases: 6_144)
    let kinds = rows(run, .kind)
    #expect(kinds["harmless"]?.asked == 2_048)
    #expect(rows(run, .start)["permitted-host"] == kinds["harmless"])
    #expect(rows(run, .start)["none"] == kinds["raw"])
    let (attacks, misspelled) = (try #require(kinds["attack"]), try #require(kinds["misspelled-entry"]))
    #expect(attacks.asked > misspelled.asked)
    #expect(rows(run, .depth).keys.sorted() == ["0", "1", "2", "3", "4"])
  }

  @Test func `the families are those of the coverage, each case counted once`() {
    let run = transcript(cases: 3_000)
    var coverage: [String: Int] = [:]
    for row in run.coverage {
      if case .technique(let id) = row.subject { coverage[id.family, default: 0] += row.tally.asked }
    }
    let families = rows(run, .family)
    #expect(Set(families.keys) == Set(coverage.keys) && families.count > 8)
    for (name, tally) in families { #expect(tally.asked <= coverage[name] ?? 0, "\(name)") }
    // Two techniques of one family stand on one URL often enough.
    #expect(families.contains { $1.asked < coverage[$0] ?? 0 })
  }

  @Test func `a gate that breaks rules shows where, and two targets are added up`() throws {
    let wrong = try #require(Miniatures.named("whatwg-suffix-without-dot"))
    let alone = transcript(cases: 2_048, targets: [wrong])
    #expect((rows(alone, .expectation)["must-deny"]?[.broken] ?? 0) > 0)
    #expect(rows(alone, .expectation)["may"]?[.broken] == 0)
    let both = transcript(cases: 2_048, targets: [wrong, Miniatures.right[0]])
    #expect(sum(rows(both, .kind)).asked == 4_096)
    #expect(sum(rows(both, .kind))[.broken] == sum(rows(alone, .kind))[.broken])
    #expect(Set(both.statistics.map { "\($0.label) \($0.value)" }).count == both.statistics.count)
  }

  @Test func `nothing is counted by label unless it is asked for`() {
    let plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])], caseLimit: 600)
    #expect(RunTranscript(plan, [Miniatures.right[0].target]).statistics.isEmpty)
  }
}
