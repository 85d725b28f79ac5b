import Choices
import Testing

@testable import Campaigns

@Suite struct PairCoverTests {
  @Test(arguments: [2, 3, 4, 5, 7, 12, 13, 50, 101, 230])
  func `each two rows meet in some group`(_ rows: Int) {
    for size in [2, 3, 4] {
      let cover = PairCover(rows: rows, groupsOf: size)
      var met: Set<[Int]> = []
      for number in 0..<cover.count {
        let group = cover[number]
        #expect(group.count <= size && Set(group).count == group.count)
        for one in group { for other in group where one < other { met.insert([one, other]) } }
      }
      #expect(met.count == rows * (rows - 1) / 2)
    }
  }

  @Test func `four in a group take few more groups than counting allows`() {
    let cover = PairCover(rows: 230, groupsOf: 4)
    // A group has six pairs, so no cover has fewer than pairs / 6 groups.
    #expect(cover.count * 6 * 10 <= 230 * 229 / 2 * 15)
  }

  @Test func `nothing is to be covered by one row or by groups of one`() {
    #expect(PairCover(rows: 1, groupsOf: 4).count == 0)
    #expect(PairCover(rows: 9, groupsOf: 1).count == 0)
  }

  @Test func `a quick campaign puts most pairs of techniques on one URL, and a planned case replays`()
    throws
  {
    let schedule = Schedule(CampaignPlan(techniques: ["authority/*", "encoding/*", "subdomain/*"]))
    #expect(schedule.plannedPairs > 1_000)
    var tally = PairTally(techniques: schedule.cases.table.ids.count)
    var replayed = 0
    for number in 0..<schedule.walkEnd {
      for group in schedule.block(number).groups {
        for (made, recipe) in zip(group.cases, group.recipes) {
          tally.note(made)
          guard case .planned = recipe, replayed < 200 else { continue }
          replayed += 1
          var draw = Draw(replaying: schedule.choices(of: recipe, in: group.arena, made))
          #expect(try schedule.cases.make(&draw, in: group.arena).url == made.url)
        }
      }
    }
    #expect(replayed == 200)
    print("COUNT: \(tally.count) of \(schedule.plannedPairs) pairs of techniques stood on one URL")
    #expect(tally.count * 10 > schedule.plannedPairs * 8)
  }
}
