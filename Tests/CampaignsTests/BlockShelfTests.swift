import HarnessModel
import Testing

@testable import Campaigns

@Suite struct BlockShelfTests {
  private func schedule(_ techniques: [String]) -> Schedule {
    var plan = CampaignPlan(policies: [Policy(allowed: ["example.com"])], caseLimit: 4_096)
    plan.techniques = techniques
    return Schedule(plan)
  }

  @Test func `a kept block is the one that would be made`() {
    let schedule = schedule(["authority/*"])
    let shelf = BlockShelf(schedule, targets: 2)
    for number in [3, 0, 3, 1, 0] {
      #expect(ScheduleTests.Content(shelf.block(number)) == ScheduleTests.Content(schedule.block(number)))
    }
    #expect(shelf.size == [0, 1, 3].reduce(0) { $0 + BlockShelf.size(of: schedule.block($1)) })
  }

  @Test func `for one target nothing is kept`() {
    let shelf = BlockShelf(schedule(["authority/*"]), targets: 1)
    _ = shelf.block(0)
    #expect(shelf.size == 0)
  }

  @Test func `however long the URLs are, no more than so many bytes are kept`() {
    let schedule = schedule(["scheme/slow-pattern"])
    let shelf = BlockShelf(schedule, targets: 2, capacity: 2 << 20)
    let made = (0..<8).map { BlockShelf.size(of: shelf.block($0)) }
    #expect(made.reduce(0, +) > 2 << 20)
    #expect(shelf.size > 0 && shelf.size <= 2 << 20)
  }
}
