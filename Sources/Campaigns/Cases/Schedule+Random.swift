internal import Choices
internal import HarnessModel

extension Schedule {
  /// A block of random cases under one random policy.
  func randomBlock(_ seed: UInt64, isHarmless: Bool, count: Int = Block.size) -> Block {
    var draw = Draw(seed: seed)
    var made = try? policies.make(&draw, isHarmless: isHarmless)
    if made == nil {
      draw = Draw(replaying: ChoiceSequence())
      made = try? policies.make(&draw)
    }
    guard let arena = made else { return Block() }
    var group = Block.Group(arena, draw.sequence)
    addRandom(count, to: &group, seed, isHarmless ? .harmless : .attack)
    return Block(groups: [group])
  }

  /// The first part of a block of random cases; what was novel in it decides the rest.
  func openBlock(_ seed: UInt64) -> Block {
    var block = randomBlock(seed, isHarmless: false, count: Block.size / 2)
    block.following = Block.size - block.count
    return block
  }

  /// Brings a block to its size: cuts what is too much, adds random cases under the last policy.
  func fill(_ block: inout Block, _ seed: UInt64) {
    let missing = Block.size - block.count - block.following
    guard missing > 0 else { return block.truncate(to: Block.size) }
    if block.groups.isEmpty {
      block = randomBlock(seed, isHarmless: false)
    } else {
      addRandom(missing, to: &block.groups[block.groups.count - 1], seed, .attack)
    }
  }

  func addRandom(
    _ count: Int, to group: inout Block.Group, _ seed: UInt64, _ kind: CaseSource.Kind
  ) {
    var draw = Draw(seed: 0)
    group.cases.reserveCapacity(group.cases.count + count)
    group.recipes.reserveCapacity(group.recipes.count + count)
    for slot in 0..<UInt64(count) {
      let first = Splitmix64.mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* (slot &+ 1))
      var (recipe, made) = (Block.Recipe.seed(first), Case?.none)
      for again in 0..<UInt64(Self.retries) where made == nil {
        recipe = .seed(first &+ again)
        made = random(&draw, first &+ again, kind, in: group.arena)
        if made == nil { group.redrawn += 1 }
      }
      if made == nil {
        group.replaced += 1
        let plain = CaseSource.plain(scene: 0, start: kind == .harmless ? .welcome : .home)
        draw.restart(following: plain)
        (recipe, made) = (.path(plain), try? cases.make(&draw, in: group.arena))
      }
      guard let made else { continue }
      group.cases.append(made)
      group.recipes.append(recipe)
    }
  }

  private func random(
    _ draw: inout Draw, _ seed: UInt64, _ kind: CaseSource.Kind, in arena: Arena
  ) -> Case? {
    draw.restart(seed: seed)
    draw.prescribe(UInt64(kind.rawValue))
    return try? cases.make(&draw, in: arena)
  }

  /// The choices of a case, made again from its recipe.
  func choices(of recipe: Block.Recipe, in arena: Arena, _ made: Case) -> ChoiceSequence {
    switch recipe {
    case .path(let path):
      var draw = Draw(replaying: ChoiceSequence(indices: path, below: .max))
      _ = try? cases.make(&draw, in: arena)
      return draw.sequence
    case .seed(let seed):
      var draw = Draw(seed: 0)
      let kind: CaseSource.Kind = made.anchor?.start == .welcome ? .harmless : .attack
      _ = random(&draw, seed, kind, in: arena)
      return draw.sequence
    case .planned:
      var draw = Draw(seed: 0)
      _ = planned(&draw, recipe, in: arena)
      return draw.sequence
    }
  }
}
