import HarnessModel
import Miniatures
import Testing

@testable import Campaigns

/// Whether a run says that its generators drew in vain, and what to do about it.
@Suite struct RejectionTests {
  private func plan(_ entry: EntryText, _ techniques: [String], cases: Int = 3_072) -> CampaignPlan {
    var plan = CampaignPlan(policies: [Policy(allowed: [entry])], techniques: techniques)
    plan.caseLimit = cases
    plan.variesPolicies = false
    return plan
  }

  private func notice(_ plan: CampaignPlan) -> String? {
    RunTranscript(plan, [Miniatures.right[0].target]).notices.map { RunTranscript.text($0) }
      .first { $0.hasPrefix("Too many draws were rejected") }
  }

  @Test func `techniques for addresses do not fit a name, and the run says so with a remedy`() throws {
    let notice = try #require(self.notice(plan("example.com", ["ip/*"])))
    #expect(notice.contains(" cases ask for the plain URL in their place."))
    #expect(notice.contains("Seldom or never fitting: ip/"))
    #expect(notice.contains("Add entries that they fit, such as an address"))
    #expect(notice.contains("--technique"))
    #expect(!notice.contains("harmless/"))
  }

  @Test func `the same techniques under an address, and others under a name, are drawn in peace`() {
    #expect(notice(plan("192.0.2.7", ["ip/*"])) == nil)
    #expect(notice(plan("example.com", ["authority/*", "encoding/*"])) == nil)
  }

  @Test func `a run of all techniques is not complained of, whatever kind of entry it has`() {
    for entry in ["example.com", "192.0.2.7", "[2001:db8::1]", "example.com/docs", "b\u{FC}cher.example"] {
      #expect(notice(plan(EntryText(entry), [], cases: 6_144)) == nil, "\(entry)")
    }
  }

  /// A case of so many techniques that fitted and that did not, all of one number.
  private func made(_ technique: Int16, fitted: Int, missed: Int) -> Case {
    var made = Case()
    for _ in 0..<fitted { made.note(technique) }
    for _ in 0..<missed { made.passOver(technique) }
    return made
  }

  @Test func `what was drawn in vain is counted case by case`() {
    var rejections = Rejections(techniques: 3)
    for _ in 0..<16 { rejections.count(made(0, fitted: 0, missed: 2).trail) }
    for _ in 0..<20 { rejections.count(made(1, fitted: 1, missed: 1).trail) }
    rejections.count(made(2, fitted: 0, missed: 1).trail)
    #expect(rejections.drawn == 32 + 40 + 1 && rejections.misfits == 32 + 20 + 1)
    #expect(rejections.replaced == 17)
    #expect(rejections.fits.seldom == [0] && rejections.fits.mostly == [1])
  }

  @Test func `a tenth of plain URLs is too many, and little that was drawn is not judged`() {
    var rejections = Rejections(techniques: 2)
    for _ in 0..<90 { rejections.count(made(0, fitted: 1, missed: 0).trail) }
    for _ in 0..<11 { rejections.count(made(1, fitted: 0, missed: 1).trail) }
    #expect(rejections.areMany(among: 109) && !rejections.areMany(among: 110))
    var few = Rejections(techniques: 1)
    for _ in 0..<99 { few.count(made(0, fitted: 0, missed: 1).trail) }
    #expect(!few.areMany(among: 99))
    few.count(made(0, fitted: 0, missed: 1).trail)
    #expect(few.areMany(among: 100_000))
  }

  @Test func `cases that were drawn again or replaced count with their group`() throws {
    let schedule = Schedule(plan("example.com", []))
    var group = schedule.userGroup(0)
    (group.redrawn, group.replaced) = (40, 10)
    var rejections = Rejections(techniques: schedule.cases.table.ids.count)
    rejections.count(group)
    #expect(!rejections.areMany(among: 60))
    for _ in 0..<100 { rejections.count(made(0, fitted: 1, missed: 0).trail) }
    #expect(rejections.redrawn == 40 && rejections.replaced == 10)
    #expect(rejections.areMany(among: 399) && !rejections.areMany(among: 400))
    let notice = Health.notice(of: rejections, 399, schedule.cases.table)
    #expect(RunTranscript.text(notice).contains(", 40 cases were drawn again, and 10 of 399 cases"))
  }

  @Test func `a selector stands for a family where all of it is meant`() throws {
    let schedule = Schedule(plan("example.com", ["ip/*", "authority/*"]))
    let table = schedule.cases.table
    var rejections = Rejections(techniques: table.ids.count)
    for (number, id) in table.ids.enumerated() where number < Int(table.firstEntry) {
      for _ in 0..<16 {
        let fits = id.family != "ip"
        rejections.count(made(Int16(number), fitted: fits ? 1 : 0, missed: fits ? 0 : 4).trail)
      }
    }
    let notice = RunTranscript.text(Health.notice(of: rejections, 100, table))
    #expect(notice.contains("Seldom or never fitting: ip/*."))
    #expect(notice.hasSuffix("with --technique: authority/*."), "\(notice)")
  }
}
