internal import Choices
internal import HarnessModel
internal import Techniques

extension Schedule {
  /// The block of one stretch of the walk; it may hold fewer cases than a block should.
  func walkBlock(_ walk: Walk, _ seed: UInt64) -> Block {
    switch walk {
    case .raw(let policy, let extent): rawBlock(policy, extent)
    case .odd: oddBlock()
    case .entries(let places, let pass): entryBlock(places, pass)
    case .techniques(let stretches, let pass): techniqueBlock(stretches, pass)
    case .pairs(let items): pairBlock(items)
    case .random: followsNovelty ? openBlock(seed) : randomBlock(seed, isHarmless: false)
    }
  }

  private func rawBlock(_ policy: Int, _ extent: RawInputs.Extent) -> Block {
    var group = userGroup(policy)
    var draw = Draw(seed: 0)
    for path in RawInputs.walk(extent) {
      add([UInt64(CaseSource.Kind.raw.rawValue)] + path, to: &group, &draw)
    }
    return Block(groups: [group])
  }

  private func oddBlock() -> Block {
    let origin = UInt64(PolicySource.Origin.odd.rawValue)
    let groups = policies.oddPolicies.indices.compactMap { plainGroup([origin, UInt64($0)]) }
    return Block(groups: groups)
  }

  private func entryBlock(_ places: [(scene: Int, technique: Int)], _ pass: Pass) -> Block {
    var block = Block()
    var written = Paths()
    for (place, technique) in places {
      let scene = policies.scenes[place]
      let row = policies.table.entries[technique]
      let sound = EntryText(bytes: scene.listed + scene.listedPath)
      written.walk(first: pass.reach) { (draw) throws(Rejection) in
        var entry = sound
        try row.rewrite(&entry, in: scene, &draw)
      }
      let origin = UInt64(PolicySource.Origin.misspelled.rawValue)
      for own in pass.places(among: written.count) {
        if let group = plainGroup([origin, UInt64(place), UInt64(technique)] + written[own]) {
          block.groups.append(group)
        }
      }
    }
    return block
  }

  /// The natural URLs under one policy: both plain ones of each scene, which for a misspelled entry are
  /// the name as it was meant and as it is written.
  private func plainGroup(_ path: [UInt64]) -> Block.Group? {
    var draw = Draw(replaying: ChoiceSequence(indices: path, below: .max))
    guard let arena = try? policies.make(&draw) else { return nil }
    var group = Block.Group(arena, draw.sequence)
    for scene in arena.scenes.indices {
      for start in [Case.Start.home, .lair] {
        add(CaseSource.plain(scene: scene, start: start), to: &group, &draw)
      }
    }
    return group
  }

  private func techniqueBlock(_ stretches: [Stretch], _ pass: Pass) -> Block {
    var block = Block()
    var policy: Int?
    var draw = Draw(seed: 0)
    var variants = Paths()
    for stretch in stretches {
      // Laws about several answers want large groups.
      if stretch.policy != policy { block.groups.append(userGroup(stretch.policy)) }
      policy = stretch.policy
      walk(stretch, pass, into: &block.groups[block.groups.count - 1], &draw, &variants)
    }
    return block
  }

  private func walk(
    _ stretch: Stretch, _ pass: Pass, into group: inout Block.Group, _ draw: inout Draw,
    _ variants: inout Paths
  ) {
    let (scene, start) = (stretch.scene, stretch.start)
    add(CaseSource.plain(scene: scene, start: start), to: &group, &draw)
    let setting = group.arena.scenes[scene]
    let plain = group.arena.draft(Case.Anchor(scene: scene, start: start))
    for row in stretch.rows {
      let technique = policies.table[start][row].technique
      variants.walk(first: pass.reach) { (draw) throws(Rejection) in
        var draft = plain
        try technique.rewrite(&draft, in: setting, &draw)
      }
      let prefix = CaseSource.prefix(scene: scene, start: start, row: row)
      for own in pass.places(among: variants.count) {
        let choices = variants[own]
        var path: [UInt64] = []
        path.reserveCapacity(prefix.count + choices.count)
        path += prefix
        path += choices
        add(path, to: &group, &draw)
      }
    }
  }

  func userGroup(_ policy: Int) -> Block.Group {
    let path = ChoiceSequence(
      indices: [UInt64(PolicySource.Origin.user.rawValue), UInt64(policy)], below: .max)
    var draw = Draw(replaying: path)
    let arena = (try? policies.make(&draw)) ?? policies.user[policy]
    return Block.Group(arena, draw.sequence)
  }

  private func add(_ path: [UInt64], to group: inout Block.Group, _ draw: inout Draw) {
    draw.restart(following: path)
    guard let made = try? cases.make(&draw, in: group.arena) else { return }
    group.cases.append(made)
    group.recipes.append(.path(path))
  }
}

extension Schedule.Pass {
  /// How many of the simplest variants are within reach of the pass.
  var reach: Int { Self.reach(of: most) }

  private var most: Int {
    switch self {
    case .first(let count), .further(after: _, let count): count
    }
  }

  private static func reach(of count: Int) -> Int { 6 * count }

  /// Which variants the pass walks, by their places among those within reach.
  func places(among reached: Int) -> [Int] {
    let wanted = Sample(among: reached, most)
    var places: [Int] = []
    places.reserveCapacity(wanted.count)
    switch self {
    case .first:
      for turn in 0..<wanted.count { places.append(wanted[turn]) }
    case .further(let first, _):
      let known = Sample(among: min(reached, Self.reach(of: first)), first)
      // Both rise, so that one look at each place is enough.
      var next = 0
      for turn in 0..<wanted.count {
        let place = wanted[turn]
        while next < known.count, known[next] < place { next += 1 }
        if next == known.count || known[next] != place { places.append(place) }
      }
    }
    return places
  }

  /// Some places in rising order: a quarter of the simplest, the rest evenly spread.
  private struct Sample {
    let count: Int
    private let simplest: Int
    /// Places behind the simplest ones.
    private let rest: Int

    init(among reached: Int, _ count: Int) {
      self.count = min(reached, count)
      simplest = reached > count ? count / 4 : self.count
      rest = reached - simplest
    }

    subscript(turn: Int) -> Int {
      guard turn >= simplest, count - simplest > 1 else { return turn }
      return simplest + (turn - simplest) * (rest - 1) / (count - simplest - 1)
    }
  }
}
