internal import Choices
internal import HarnessModel

extension Schedule {
  /// The rest of a block, made of what was novel in its first part: the techniques of such a case and others.
  ///
  /// Where nothing was novel, random cases take the place.
  ///
  /// - Parameters:
  ///   - group: the first part.
  ///   - signatures: what each of its cases showed; none if that is not known.
  ///   - count: how many cases are missing.
  ///   - number: the position of the block in the campaign.
  func continuation(of group: Block.Group, _ signatures: [Signature], count: Int, number: Int) -> Block {
    let seed = Splitmix64.mix(self.seed(ofBlock: number) ^ 0x6E6F_7665_6C74_79)
    let novel = Novelty(group.cases, signatures).places
    var made = Block.Group(group.arena, group.policyChoices)
    var draw = Draw(seed: 0)
    if !novel.isEmpty {
      for slot in 0..<count {
        let parent = group.cases[novel[slot % novel.count]]
        var random = Splitmix64(state: Splitmix64.mix(seed &+ UInt64(slot)))
        guard let recipe = offspring(of: parent, &random),
          let one = planned(&draw, recipe, in: group.arena)
        else { continue }
        made.cases.append(one)
        made.recipes.append(recipe)
      }
    }
    addRandom(count - made.cases.count, to: &made, seed, .attack)
    return Block(groups: [made])
  }

  /// The techniques of a case with one or two more; one makes room where there are too many.
  private func offspring(of parent: Case, _ random: inout Splitmix64) -> Block.Recipe? {
    guard let anchor = parent.anchor, anchor.start != .welcome else { return nil }
    let table = cases.table[anchor.start]
    var rows = (0..<parent.stepCount).compactMap { step in
      table.firstIndex { $0.number == parent.steps[step] }
    }
    if rows.count >= cases.depth { rows.remove(at: Int(random.next(below: UInt64(rows.count)))) }
    let room = min(cases.depth - rows.count, 2)
    guard room > 0 else { return nil }
    for _ in 0...random.next(below: UInt64(room)) {
      let place = Int(random.next(below: UInt64(rows.count + 1)))
      rows.insert(Int(random.next(below: UInt64(table.count))), at: place)
    }
    return .planned(seed: random.next(), scene: anchor.scene, start: anchor.start, rows: rows)
  }
}
