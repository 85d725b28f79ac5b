/// The order in which a campaign walks what can be walked.
struct WalkLayout: Sendable {
  private let policies: PolicySource
  /// Attacking blocks that the profile has room for.
  private let room: Int
  private let first: Int
  /// How many variants of each technique are walked on each scene.
  let variants: Int

  /// The most variants of a technique on a scene before anything else is done with it.
  private static let mostFirst = 3
  /// Variants of an entry technique before anything else is done with it.
  private static let firstEntries = 2

  init(_ policies: PolicySource, _ profile: CampaignPlan.Profile) {
    self.policies = policies
    room = profile.cases * 2 / 3 / Block.size
    let table = policies.table
    let rows = max(1, policies.scenes.count * (table.homely.count + table.fierce.count))
    // The first variants take a fifth of the cases at most, all of them less than a half.
    first = max(1, min(Self.mostFirst, profile.cases / 5 / rows))
    variants = max(first + 1, min(profile.variants, profile.cases * 4 / 9 / rows))
  }

  /// What comes before everything else: each technique alone, on each scene.
  var opening: [Schedule.Walk] {
    let odd: [Schedule.Walk] = policies.varies ? [.odd] : []
    return [.raw(policy: 0, .common)] + odd + entries(.first(entryPass)) + techniques(.first(first))
  }

  /// Entry techniques cost a policy for each variant, so that one must do where there are many scenes.
  private var entryPass: Int { first > 1 ? Self.firstEntries : 1 }

  /// What follows: pairs in every second block, or as often as the profile's cases demand; between them
  /// further variants and random compositions in turn.
  func later(pairs: Int) -> [Schedule.Walk] {
    let cover = stride(from: 0, to: pairs, by: Block.size).map {
      Schedule.Walk.pairs($0..<min($0 + Block.size, pairs))
    }
    let others = Self.inTurn([
      [.raw(policy: 0, .largest)] + techniques(.further(after: first, variants)),
      entries(.further(after: entryPass, Schedule.entryVariants)),
    ])
    // A tenth of the room stays free, for what fills up and what is misjudged.
    let span = min(2 * cover.count, max(cover.count, room * 9 / 10 - opening.count))
    var walks: [Schedule.Walk] = []
    var rest = others[...]
    for (place, walk) in cover.enumerated() {
      walks.append(walk)
      while walks.count < (place + 1) * span / cover.count, let next = rest.popFirst() { walks.append(next) }
    }
    return walks + rest
  }

  /// One of each list after the other, with a block of random compositions behind each round.
  private static func inTurn(_ lists: [[Schedule.Walk]]) -> [Schedule.Walk] {
    let rounds = lists.map(\.count).max() ?? 0
    return (0..<rounds).flatMap { round in
      lists.compactMap { round < $0.count ? $0[round] : nil } + [.random]
    }
  }

  private func entries(_ pass: Schedule.Pass) -> [Schedule.Walk] {
    let scenes = policies.varies ? Array(policies.scenes.indices) : []
    let places = scenes.flatMap { scene in
      policies.table.entries.indices.map { (scene: scene, technique: $0) }
    }
    let size = max(1, Block.size / (pass.count * Schedule.naturalURLs))
    return stride(from: 0, to: places.count, by: size).map {
      .entries(Array(places[$0..<min($0 + size, places.count)]), pass)
    }
  }

  private func techniques(_ pass: Schedule.Pass) -> [Schedule.Walk] {
    var walks: [Schedule.Walk] = []
    var stretches: [Schedule.Stretch] = []
    var room = Block.size
    for place in places {
      var rows = policies.table[place.start].indices
      while !rows.isEmpty {
        // One more for the plain URL.
        if room <= pass.count, !stretches.isEmpty {
          walks.append(.techniques(stretches, pass))
          (stretches, room) = ([], Block.size)
        }
        let part = rows.prefix(max(1, (room - 1) / max(1, pass.count)))
        stretches.append(.init(policy: place.policy, scene: place.scene, start: place.start, rows: part))
        room -= part.count * pass.count + 1
        rows = rows[part.endIndex...]
      }
    }
    return stretches.isEmpty ? walks : walks + [.techniques(stretches, pass)]
  }

  private var places: [(policy: Int, scene: Int, start: Case.Start)] {
    policies.user.enumerated().flatMap { policy, arena in
      arena.scenes.indices.flatMap { scene in
        [Case.Start.home, .lair].map { (policy: policy, scene: scene, start: $0) }
      }
    }
  }
}

extension Schedule.Pass {
  /// The most variants of one technique on one scene.
  var count: Int {
    switch self {
    case .first(let count): count
    case .further(let first, let count): count - first
    }
  }
}
