internal import Choices
internal import HarnessModel
internal import Techniques

/// Makes policies from choices: the user's first, then misspelled, odd and generated ones.
struct PolicySource: Sendable {
  /// Where a policy comes from, simplest first.
  enum Origin: Int, Sendable {
    case user, misspelled, odd, generated
  }

  /// The user's policies.
  let user: [Arena]
  /// The scenes of all the user's policies.
  let scenes: [Scene]
  let table: TechniqueTable

  /// Whether policies other than the user's are made at all.
  let varies: Bool

  /// How often each origin comes up at random where URLs are attacked.
  var attackWeights: [Int] { varies ? [5, 1, 1, 4] : [1] }
  /// How often each origin comes up at random where URLs are harmless.
  var harmlessWeights: [Int] { varies ? [5, 0, 0, 4] : [1] }

  init(_ policies: [Policy], varies: Bool, table: TechniqueTable) {
    self.varies = varies
    user = (policies.isEmpty ? CampaignPlan.embeddedPolicies : policies).map { Arena($0) }
    scenes = user.flatMap(\.scenes)
    self.table = table
  }

  /// Makes one policy.
  func make(_ draw: inout Draw, isHarmless: Bool = false) throws(Rejection) -> Arena {
    let weights = isHarmless ? harmlessWeights : attackWeights
    switch Origin(rawValue: try draw.weighted(weights)) {
    case .user, nil: return try draw.pick(user)
    case .misspelled: return try misspelled(&draw)
    case .odd: return Arena(try draw.pick(oddPolicies))
    case .generated: return Arena(try generated(&draw))
    }
  }

  /// A list of one misspelled entry, or of that and a sound one.
  private func misspelled(_ draw: inout Draw) throws(Rejection) -> Arena {
    let scene = try draw.pick(scenes)
    let place = try draw.below(table.entries.count)
    var entry = EntryText(bytes: scene.listed + scene.listedPath)
    try table.entries[place].rewrite(&entry, in: scene, &draw)
    let entries = try draw.flag() ? [entry, "sound.example"] : [entry]
    let policy = settled(scene.list == .allow ? Policy(allowed: entries) : Policy(blocked: entries))
    return Arena(
      policy, meant: scene, written: entry, misspelling: table.firstEntry + Int16(place))
  }

  /// Shapes of a policy that are invalid or extreme whatever the entries.
  var oddPolicies: [Policy] {
    let name = EntryText(bytes: scenes.first.map { $0.listed + $0.listedPath } ?? [])
    return [
      Policy(allowed: []), Policy(blocked: []), Policy(allowed: [name], blocked: [name]),
      Policy(allowed: [name], blocked: ["sound.example"]), Policy(allowed: [name], blocked: []),
      Policy(allowed: [], blocked: [name]), Policy(allowed: [""]), Policy(blocked: [""]), Policy(),
      Policy(allowed: Self.oneHost), Policy(blocked: Self.oneHost), Policy(allowed: Self.severalHosts),
      Policy(blocked: Self.severalHosts),
    ].map(settled)
  }

  /// The policy under the dialect and knobs of the user's, which say what any list means.
  func settled(_ policy: Policy) -> Policy {
    var policy = policy
    policy.dialect = user.first?.policy.dialect ?? policy.dialect
    policy.knobs = user.first?.policy.knobs ?? policy.knobs
    return policy
  }

  /// Entries that share a host: each must count.
  private static let oneHost: [EntryText] = [
    "host.example/first", "host.example/second", "host.example/third",
  ]
  /// More entries than small buffers hold: each must count.
  private static let severalHosts = (1...12).map { EntryText("host\($0).example") }

  /// A list of one to five sound entries of all kinds.
  private func generated(_ draw: inout Draw) throws(Rejection) -> Policy {
    let isBlockList = try draw.flag()
    let entries = try draw.list(1...5) { (draw) throws(Rejection) in try entry(&draw) }
    return settled(isBlockList ? Policy(blocked: entries) : Policy(allowed: entries))
  }

  private func entry(_ draw: inout Draw) throws(Rejection) -> EntryText {
    var bytes = Array(try draw.pick(Self.hosts).utf8)
    if try draw.chance(1, in: 3) { bytes += Array(try draw.pick(Self.paths).utf8) }
    return EntryText(bytes: bytes)
  }

  /// Hosts of generated entries: names, names below names, names in Unicode and as A-labels, addresses.
  static let hosts = [
    "example.com", "example.org", "docs.example.com", "a-b.example.net", "x.y.example.org", "localhost.test",
    "b\u{FC}cher.example", "xn--bcher-kva.example", "\u{4F8B}\u{3048}.test", "192.0.2.7", "127.0.0.1",
    "[2001:db8::1]", "EXAMPLE.edu", "1password.example", "co.uk.example", "xn--nxasmm1c.example",
  ]

  /// Paths of generated entries.
  static let paths = ["/docs", "/a/b", "/v1.0", "/caf\u{E9}", "/Docs", "/a%20b"]
}
