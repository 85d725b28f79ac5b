import Choices
import HarnessModel
import Techniques
import Testing

@testable import Campaigns

@Suite struct ScheduleTests {
  private let plan = CampaignPlan(
    policies: [Policy(allowed: ["example.com"]), Policy(blocked: ["example.org/docs", "192.0.2.1"])],
    caseLimit: 40_000)

  /// Few techniques, so that pairs of them are soon planned.
  private var narrow: CampaignPlan {
    var plan = plan
    plan.techniques = ["authority/*", "entry/*"]
    return plan
  }

  /// What a block asks: the policies, the URLs and the steps that made them.
  struct Content: Equatable {
    var policies: [Policy]
    var urls: [URLText]
    var steps: [SIMD4<Int16>]

    init(_ block: Block) {
      policies = block.groups.map(\.arena.policy)
      urls = block.groups.flatMap { $0.cases.map(\.url) }
      steps = block.groups.flatMap { $0.cases.map(\.steps) }
    }
  }

  @Test func `a block is a function of the campaign and its number`() {
    let (one, other) = (Schedule(narrow), Schedule(narrow))
    var reseeded = narrow
    reseeded.seed = 2
    for number in [0, 1, 2, 7, 1_000, 1_001, 999_999] {
      #expect(Content(one.block(number)) == Content(other.block(number)))
    }
    #expect(Content(one.block(1_001)) != Content(one.block(1_004)))
    #expect(Content(one.block(1_001)) != Content(Schedule(reseeded).block(1_001)))
  }

  @Test func `a pass walks a quarter of the simplest variants, others evenly, and none of an earlier pass`() {
    func spread(_ variants: [Int], _ count: Int) -> [Int] {
      guard variants.count > count else { return variants }
      return Array(variants[..<(count / 4)])
        + Spread.evenly(Array(variants[(count / 4)...]), count - count / 4)
    }
    for all in Array(0...40) + [100, 1_000] {
      for count in 1...24 {
        let first = Schedule.Pass.first(count)
        #expect(first.places(among: min(all, first.reach)) == spread(Array(0..<min(all, 6 * count)), count))
        for before in 1..<max(2, count) {
          let further = Schedule.Pass.further(after: before, count)
          let known = spread(Array(0..<min(all, 6 * before)), before)
          let left = spread(Array(0..<min(all, 6 * count)), count).filter { !known.contains($0) }
          #expect(further.places(among: min(all, further.reach)) == left)
        }
      }
    }
  }

  @Test func `every block has the same size`() {
    let schedule = Schedule(narrow)
    for number in 0..<(schedule.walkEnd + 5) {
      let block = schedule.block(number)
      #expect(block.count + block.following == Block.size)
    }
  }

  @Test func `a third of the blocks is harmless, and nothing in them misspells an entry`() {
    let schedule = Schedule(plan)
    for number in stride(from: 2, to: 90, by: 3) {
      for group in schedule.block(number).groups {
        #expect(group.arena.misspelling == nil)
        #expect(group.cases.allSatisfy { $0.anchor?.start == .welcome })
      }
    }
  }

  @Test func `the walk opens with every technique alone`() {
    var rich = plan
    rich.caseLimit = 1_000
    rich.policies = [
      Policy(allowed: ["my-docs1.sub.ex-ample.com/docs/a"]), Policy(blocked: ["192.0.2.1"]),
      Policy(blocked: ["[2001:db8::1]", "b\u{FC}cher.example/Path"]),
    ]
    let schedule = Schedule(rich)
    var met: Set<Int16> = []
    for walk in schedule.opening {
      for group in schedule.walkBlock(walk, 1).groups {
        if let entry = group.arena.misspelling { met.insert(entry) }
        for made in group.cases where made.stepCount == 1 { met.insert(made.steps[0]) }
      }
    }
    let table = schedule.cases.table
    let walked = Set((table.homely + table.fierce).map(\.number))
      .union(table.entries.indices.map { table.firstEntry + Int16($0) })
    #expect(walked.subtracting(met).map { table.ids[Int($0)].text }.sorted() == [])
  }

  @Test func `the walk leaves room for random cases even where there are many scenes`() {
    var many = plan
    many.policies = [Policy(allowed: (0..<500).map { EntryText("name\($0).example") })]
    let schedule = Schedule(many)
    #expect(schedule.policies.scenes.count == Arena.mostScenes)
    #expect(schedule.variants < Schedule(plan).variants)
  }

  @Test func `the recipe of a case makes its choices again, and they make the case`() throws {
    let schedule = Schedule(narrow)
    for number in [0, 1, 2, 3, 4, schedule.opening.count * 3 / 2, schedule.walkEnd + 1, schedule.walkEnd + 3]
    {
      for group in schedule.block(number).groups {
        for (made, recipe) in zip(group.cases, group.recipes).prefix(40) {
          let own = schedule.choices(of: recipe, in: group.arena, made)
          var draw = Draw(replaying: group.policyChoices + own)
          let arena = try schedule.policies.make(&draw)
          #expect(arena.policy == group.arena.policy)
          #expect(try schedule.cases.make(&draw, in: arena).url == made.url)
        }
      }
    }
  }

  @Test func `where a run stops does not decide what its cases are`() {
    var short = narrow
    short.caseLimit = 100
    let (one, other) = (Schedule(narrow), Schedule(short))
    for number in [0, 1, 3, one.opening.count * 3 / 2, one.walkEnd - 1, one.walkEnd + 1] {
      #expect(Content(one.block(number)) == Content(other.block(number)))
    }
  }

  @Test func `behind the opening nothing waits for the end of something else, and pairs fit in the profile`()
  {
    for names in [1, 4, 40] {
      let policy = Policy(allowed: (0..<names).map { EntryText("name\($0).example") })
      let table = TechniqueTable(selectors: [])
      let layout = WalkLayout(PolicySource([policy], varies: true, table: table), .quick)
      let later = layout.later(pairs: 6_500).map(Self.kind)
      #expect(layout.opening.allSatisfy { Self.kind($0) == .first })
      #expect(Set(later.prefix(8)) == [.pairs, .further, .random])
      // Two blocks of three attack.
      let room = CampaignPlan.Profile.quick.cases * 2 / 3 / Block.size - layout.opening.count
      #expect(later.prefix(room).filter { $0 == .pairs }.count == (6_500 + Block.size - 1) / Block.size)
    }
  }

  private enum WalkKind { case first, pairs, further, random }

  private static func kind(_ walk: Schedule.Walk) -> WalkKind {
    switch walk {
    case .pairs: .pairs
    case .techniques(_, .further), .entries(_, .further), .raw(_, .largest): .further
    case .random: .random
    case .raw, .odd, .techniques, .entries: .first
    }
  }

  @Test func `selectors narrow the techniques`() {
    var narrow = plan
    narrow.techniques = ["authority/*"]
    let table = Schedule(narrow).cases.table
    #expect(!table.homely.isEmpty)
    #expect((table.homely + table.fierce).allSatisfy { $0.technique.id.family == "authority" })
  }

  @Test func `random cases reach every technique, and few draws are rejected`() {
    let schedule = Schedule(plan)
    var families: [String: Int] = [:]
    var steps = 0
    var total = 0
    for number in 0..<40 {
      for group in schedule.randomBlock(Splitmix64.mix(UInt64(number)), isHarmless: false).groups {
        for made in group.cases {
          total += 1
          for step in 0..<made.stepCount {
            steps += 1
            families[schedule.cases.table.ids[Int(made.steps[step])].family, default: 0] += 1
          }
        }
      }
    }
    #expect(steps > total)
    for family in Catalogue.families where Catalogue.all.contains(where: { $0.id.family == family }) {
      #expect(families[family, default: 0] * 400 > steps, "\(family) is rarer than one in 400")
    }
  }
}

@Suite struct ArenaTests {
  @Test func `the stranger is nobody on the lists`() {
    #expect(Arena(Policy(allowed: ["example.com"])).scenes[0].stranger == Array("evil.test".utf8))
    #expect(Arena(Policy(allowed: ["TEST"])).scenes[0].stranger == Array("other.invalid".utf8))
    #expect(Arena(Policy(blocked: ["evil.test/x"])).scenes[0].stranger == Array("other.invalid".utf8))
  }

  @Test func `an entry sets its scene with host and path apart`() {
    let arena = Arena(Policy(blocked: ["example.com/docs", "192.0.2.1"]))
    #expect(arena.scenes.map(\.listed) == [Array("example.com".utf8), Array("192.0.2.1".utf8)])
    #expect(arena.scenes.map(\.listedPath) == [Array("/docs".utf8), []])
    #expect(arena.scenes.allSatisfy { $0.list == .block })
  }

  @Test func `a policy without entries has a scene too`() {
    for policy in [Policy(), Policy(allowed: []), Policy(blocked: [])] {
      #expect(!Arena(policy).scenes.isEmpty)
    }
  }

  @Test func `the welcome URL is one that is permitted`() {
    let allow = Arena(Policy(allowed: ["example.com/a"]))
    #expect(allow.plainURL(.init(scene: 0, start: .welcome)) == "https://example.com/a")
    let block = Arena(Policy(blocked: ["example.com"]))
    #expect(block.plainURL(.init(scene: 0, start: .welcome)) == "https://evil.test/")
  }

  @Test func `a pass walks a quarter of the simplest variants and evenly spread others, but none twice`() {
    func spread(_ reached: Int, _ count: Int) -> [Int] {
      guard reached > count else { return Array(0..<reached) }
      return Array(0..<count / 4) + Spread.evenly(Array(count / 4..<reached), count - count / 4)
    }
    for count in 0...40 {
      for reached in 0...6 * count {
        #expect(Schedule.Pass.first(count).places(among: reached) == spread(reached, count))
        for first in [0, 1, 2, 3, 5, count] {
          let known = spread(min(reached, 6 * first), first)
          let further = spread(reached, count).filter { !known.contains($0) }
          #expect(Schedule.Pass.further(after: first, count).places(among: reached) == further)
        }
      }
    }
  }
}
