internal import Choices

extension Schedule {
  /// The pairs of techniques that may start from the same plain URL; none where URLs take but one technique.
  var pairs: PairSet {
    cases.depth > 1 ? PairPlan.pairs(of: cases.table) : PairSet(techniques: cases.table.ids.count)
  }

  /// The cases of one stretch of the pair plan.
  func pairBlock(_ items: Range<Int>) -> Block {
    var made = policies.user.indices.map { userGroup($0) }
    var draw = Draw(seed: 0)
    for item in later.pairs.items[items] {
      guard let one = planned(&draw, item.recipe, in: made[item.policy].arena) else { continue }
      made[item.policy].cases.append(one)
      made[item.policy].recipes.append(item.recipe)
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
