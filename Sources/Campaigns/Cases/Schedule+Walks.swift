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
    for path in RawInputs.walk(extent) {
      add([UInt64(CaseSource.Kind.raw.rawValue)] + path, to: &group)
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
    for (place, technique) in places {
      let scene = policies.scenes[place]
      let row = policies.table.entries[technique]
      let written = Enumeration { (draw) throws(Rejection) -> EntryText in
        var entry = EntryText(bytes: scene.listed + scene.listedPath)
        try row.rewrite(&entry, in: scene, &draw)
        return entry
      }
      for own in Self.variants(of: written, pass) {
        let origin = UInt64(PolicySource.Origin.misspelled.rawValue)
        if let group = plainGroup([origin, UInt64(place), UInt64(technique)] + own) {
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
        add(CaseSource.plain(scene: scene, start: start), to: &group)
      }
    }
    return group
  }

  private func techniqueBlock(_ stretches: [Stretch], _ pass: Pass) -> Block {
    var block = Block()
    var policy: Int?
    for stretch in stretches {
      // Laws about several answers want large groups.
      if stretch.policy != policy { block.groups.append(userGroup(stretch.policy)) }
      policy = stretch.policy
      walk(stretch, pass, into: &block.groups[block.groups.count - 1])
    }
    return block
  }

  private func walk(_ stretch: Stretch, _ pass: Pass, into group: inout Block.Group) {
    let (scene, start) = (stretch.scene, stretch.start)
    add(CaseSource.plain(scene: scene, start: start), to: &group)
    let setting = group.arena.scenes[scene]
    let draft = group.arena.draft(Case.Anchor(scene: scene, start: start))
    for row in stretch.rows {
      let technique = policies.table[start][row].technique
      let variants = Enumeration { (draw) throws(Rejection) -> Void in
        var changed = draft
        try technique.rewrite(&changed, in: setting, &draw)
      }
      for own in Self.variants(of: variants, pass) {
        add(CaseSource.prefix(scene: scene, start: start, row: row) + own, to: &group)
      }
    }
  }

  /// The paths of an enumeration that a pass walks.
  private static func variants<Value>(of enumeration: Enumeration<Value>, _ pass: Pass) -> [[UInt64]] {
    switch pass {
    case .first(let count): return spread(enumeration, count)
    case .further(let first, let count):
      let known = Set(spread(enumeration, first))
      return spread(enumeration, count).filter { !known.contains($0) }
    }
  }

  /// Some paths of an enumeration: a quarter of the simplest, the rest evenly spread over those
  /// within reach.
  static func spread<Value>(_ enumeration: Enumeration<Value>, _ count: Int) -> [[UInt64]] {
    let reach = 6 * count
    let paths = enumeration.prefix(reach).map(\.sequence.indices)
    guard paths.count > count else { return paths }
    let simplest = count / 4
    return Array(paths[..<simplest]) + Spread.evenly(Array(paths[simplest...]), count - simplest)
  }

  func userGroup(_ policy: Int) -> Block.Group {
    let path = ChoiceSequence(
      indices: [UInt64(PolicySource.Origin.user.rawValue), UInt64(policy)], below: .max)
    var draw = Draw(replaying: path)
    let arena = (try? policies.make(&draw)) ?? policies.user[policy]
    return Block.Group(arena, draw.sequence)
  }

  private func add(_ path: [UInt64], to group: inout Block.Group) {
    var draw = Draw(replaying: ChoiceSequence(indices: path, below: .max))
    guard let made = try? cases.make(&draw, in: group.arena) else { return }
    group.cases.append(made)
    group.recipes.append(.path(path))
  }
}
