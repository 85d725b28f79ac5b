internal import Choices
internal import HarnessModel
internal import Techniques

/// A policy of the ladder, and which URLs are asked under it.
struct LadderPolicy: Sendable {
  /// How much is asked under a policy.
  enum Extent: Sendable {
    /// The plain URLs: what counts is the policy.
    case plain
    /// Beside them one change of a plain URL, and a variant of each technique.
    case brief
    /// Beside them words made of few parts, and several variants of each technique.
    case full
  }

  let arena: Arena
  let extent: Extent
  /// Whether the policy is one of the user's own.
  var isUsers: Bool { extent == .full }
  let features: Features

  /// The user's policies that are climbed.
  static let mostUsers = 8

  init(_ arena: Arena, _ extent: Extent) {
    self.arena = arena
    self.extent = extent
    features = Features(arena.policy)
  }

  /// The user's policies, those of one sound entry, misspelled ones, and odd ones.
  static func all(_ source: PolicySource) -> [LadderPolicy] {
    var all = source.user.prefix(mostUsers).map { LadderPolicy($0, .full) }
    guard source.varies else { return all }
    var seen = Set(all.map(\.arena.policy))
    func add(_ arena: Arena, _ extent: Extent) {
      if seen.insert(arena.policy).inserted { all.append(LadderPolicy(arena, extent)) }
    }
    for entry in entries {
      add(Arena(source.settled(Policy(allowed: [EntryText(entry)]))), .brief)
      add(Arena(source.settled(Policy(blocked: [EntryText(entry)]))), .brief)
    }
    for arena in misspelled(source) { add(arena, .plain) }
    for policy in source.oddPolicies { add(Arena(policy), .plain) }
    return all
  }

  /// The first entry that each technique makes of the first scene's.
  private static func misspelled(_ source: PolicySource) -> [Arena] {
    let origin = UInt64(PolicySource.Origin.misspelled.rawValue)
    return source.table.entries.indices.compactMap { place in
      var draw = Draw(replaying: ChoiceSequence(indices: [origin, 0, UInt64(place)], below: .max))
      return try? source.make(&draw)
    }
  }

  /// Entries of each kind that rules treat in their own way, with and without a path.
  private static let entries =
    ["example.com", "docs.example.com", "assist.example.net", "example.com/docs"]
    + PolicySource.hosts.filter { !["example.com", "docs.example.com"].contains($0) }
    + ["example.com/Docs", "example.com/caf\u{E9}", "example.com/a%20b"]

  /// The URLs asked under it.
  func urls(_ table: TechniqueTable) -> [URLText] {
    var urls = LadderURLs()
    for scene in arena.scenes { urls.addPlain(scene) }
    if extent == .full { urls.addNonsense() }
    if extent == .full, let scene = arena.scenes.first { urls.addLong(scene) }
    for (place, scene) in arena.scenes.prefix(2).enumerated() where extent != .plain {
      urls.addEdits(scene)
      if extent == .full { urls.addWords(scene) }
      if place == 0 { urls.addVariants(scene, table, extent == .full ? 6 : 1) }
    }
    return urls.all
  }
}
