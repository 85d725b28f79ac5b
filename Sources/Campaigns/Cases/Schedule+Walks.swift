internal import Choices
internal import HarnessModel
internal import Techniques

extension Schedule {
  /// The block of one stretch of the walk; it may hold fewer cases than a block should.
  func walkBlock(_ walk: Walk, _ seed: UInt64) -> Block {
    switch walk {
    case .raw(let policy): rawBlock(policy)
    case .odd: oddBlock()
    case .entries(let pairs): entryBlock(pairs)
    case .techniques(let policy, let scene, let start, let rows):
      techniqueBlock(policy, scene, start, rows)
    case .pairs(let start, let groups): pairBlock(start, groups, seed)
    }
  }

  private func rawBlock(_ policy: Int) -> Block {
    var group = userGroup(policy)
    for path in RawInputs.walk(cases: casesPerTarget) {
      add([UInt64(CaseSource.Kind.raw.rawValue)] + path, to: &group)
    }
    return Block(groups: [group])
  }

  private func oddBlock() -> Block {
    let origin = UInt64(PolicySource.Origin.odd.rawValue)
    let groups = policies.oddPolicies.indices.compactMap { plainGroup([origin, UInt64($0)]) }
    return Block(groups: groups)
  }

  private func entryBlock(_ pairs: [(scene: Int, technique: Int)]) -> Block {
    var block = Block()
    for (place, technique) in pairs {
      let scene = policies.scenes[place]
      let row = policies.table.entries[technique]
      let written = Enumeration { (draw) throws(Rejection) -> EntryText in
        var entry = EntryText(bytes: scene.listed + scene.listedPath)
        try row.rewrite(&entry, in: scene, &draw)
        return entry
      }
      for own in Self.spread(written, Self.entryVariants) {
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

  private func techniqueBlock(
    _ policy: Int, _ scene: Int, _ start: Case.Start, _ rows: Range<Int>
  ) -> Block {
    var group = userGroup(policy)
    add(CaseSource.plain(scene: scene, start: start), to: &group)
    let anchor = Case.Anchor(scene: scene, start: start)
    let setting = group.arena.scenes[scene]
    let draft = group.arena.draft(anchor)
    for row in rows {
      let technique = policies.table[start][row].technique
      let variants = Enumeration { (draw) throws(Rejection) -> Void in
        var changed = draft
        try technique.rewrite(&changed, in: setting, &draw)
      }
      for own in Self.spread(variants, self.variants) {
        add(CaseSource.prefix(scene: scene, start: start, row: row) + own, to: &group)
      }
    }
    return Block(groups: [group])
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
