internal import Choices

extension Schedule {
  /// The part of a run that pairs may take, as one in so many cases.
  static let pairShare = 4

  /// The blocks that bring each two techniques together on one URL, or none where the run is too short.
  static func pairWalks(_ plan: CampaignPlan, _ table: TechniqueTable) -> ([Walk], [Case.Start: PairCover]) {
    guard plan.depth > 1 else { return ([], [:]) }
    let starts = [Case.Start.home, .lair]
    // Groups need no ruler to be counted roughly: each covers at most six pairs.
    let least = starts.map { table[$0].count * table[$0].count / 12 }.reduce(0, +)
    guard least > 0, least <= plan.casesPerTarget / pairShare else { return ([], [:]) }
    var covers: [Case.Start: PairCover] = [:]
    var walks: [Walk] = []
    for start in starts where table[start].count > 1 {
      let cover = PairCover(rows: table[start].count, groupsOf: plan.depth)
      covers[start] = cover
      for first in stride(from: 0, to: cover.count, by: Block.size) {
        walks.append(.pairs(start: start, groups: first..<min(first + Block.size, cover.count)))
      }
    }
    return (walks, covers)
  }

  /// How many pairs of techniques the walk puts on one URL; 0 where the run is too short for it.
  var plannedPairs: Int {
    let (homely, fierce) = (
      covers[.home] == nil ? [] : cases.table.homely, covers[.lair] == nil ? [] : cases.table.fierce
    )
    let shared = Set(homely.map(\.number)).intersection(fierce.map(\.number)).count
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    return pairs(homely.count) + pairs(fierce.count) - pairs(shared)
  }

  /// The block of one stretch of pairs, each group where most of its techniques fit.
  func pairBlock(_ start: Case.Start, _ groups: Range<Int>, _ seed: UInt64) -> Block {
    guard let cover = covers[start] else { return Block() }
    var made = policies.user.indices.map { userGroup($0) }
    var draw = Draw(seed: 0)
    for number in groups {
      let rows = cover[number]
      var best: (policy: Int, recipe: Block.Recipe, made: Case)?
      search: for order in [rows, rows.reversed()] {
        for turn in made.indices {
          let policy = (number + turn) % made.count
          let arena = made[policy].arena
          for scene in arena.scenes.indices {
            let recipe = Block.Recipe.planned(
              seed: Splitmix64.mix(seed &+ UInt64(number)), scene: scene, start: start, rows: order)
            guard let one = planned(&draw, recipe, in: arena) else { continue }
            if one.stepCount > best?.made.stepCount ?? -1 { best = (policy, recipe, one) }
            if one.stepCount == rows.count { break search }
          }
        }
      }
      guard let best else { continue }
      made[best.policy].cases.append(best.made)
      made[best.policy].recipes.append(best.recipe)
    }
    return Block(groups: made.filter { !$0.cases.isEmpty })
  }

  /// A case of techniques that were chosen beforehand; what each of them draws is random.
  func planned(_ draw: inout Draw, _ recipe: Block.Recipe, in arena: Arena) -> Case? {
    guard case .planned(let seed, let scene, let start, let rows) = recipe else { return nil }
    draw.restart(seed: seed, after: CaseSource.plain(scene: scene, start: start))
    return try? cases.make(&draw, in: arena, rows: rows)
  }
}
