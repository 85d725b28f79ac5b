import HarnessModel
import Policies

/// Other lists made of a policy's own, for the laws of policy algebra.
enum ListChanges {
  /// The questions of a law that asks about the same URL under other lists.
  ///
  /// The lists depend on the policy in force and the turn alone. A law asks for them beside each of a stretch of
  /// cases: they are made once, and lists that share their storage are found equal at once.
  static func companions(
    of exchange: Exchange, asking law: any RelationalProperty.Type, _ turn: Companions.Turn,
    _ make: (Oracle) -> [Policy]
  ) -> [Companion] {
    let wish = Wish(oracle: exchange.oracle, law: ObjectIdentifier(law), turn: turn)
    return lastLists.of(wish) { make($0.oracle) }.map { Companion(policy: $0, url: exchange.url) }
  }

  /// What changed lists depend on.
  private struct Wish: Equatable, Sendable {
    let oracle: Oracle
    let law: ObjectIdentifier
    let turn: Companions.Turn

    static func == (a: Wish, b: Wish) -> Bool {
      a.oracle === b.oracle && a.law == b.law && a.turn == b.turn
    }
  }

  private static let lastLists = LastValue<Wish, [Policy]>()

  /// Sound entries that a law may add: neighbours of the list's own, then names of strangers.
  ///
  /// Neighbours come first because that is where tries, most-specific rules and joined patterns go wrong.
  static func additions(to policy: Policy, _ turn: Companions.Turn, _ capabilities: Set<Capability>)
    -> [EntryText]
  {
    var added: [EntryText] = []
    added.reserveCapacity(turn.size + 1)
    let nearby = neighbours(of: policy, capabilities)
    if !nearby.isEmpty { added.append(nearby[turn.pick(below: nearby.count, for: 1)]) }
    addStrangers(turn, to: &added)
    return added
  }

  /// Entries at, below and above the hosts of the list.
  private static func neighbours(of policy: Policy, _ capabilities: Set<Capability>) -> [EntryText] {
    var found: [EntryText] = []
    for entry in policy.entries.prefix(8) {
      guard let (host, path) = entry.plainParts else { continue }
      found.append(EntryText(bytes: Array("deep.".utf8) + host))
      found.append(EntryText(bytes: Array("x".utf8) + host))
      if capabilities.contains(.subpaths) {
        found.append(EntryText(bytes: host + path + Array("/zz-other".utf8)))
        if !path.isEmpty { found.append(EntryText(bytes: host + Array("/zz-other".utf8))) }
      }
      let parent = host.drop { $0 != 0x2E }.dropFirst()
      if PlainURL.isPlain(host: parent), !PublicSuffixes.contains(Array(parent)) {
        found.append(EntryText(bytes: Array(parent)))
      }
    }
    return found
  }

  private static let domains = [".example", ".test", ".invalid"].map { Array($0.utf8) }
  private static let (docs, host) = (Array("docs.".utf8), Array("host".utf8))

  /// Adds names that nobody asks about, such as `docs.host7-123.test`.
  private static func addStrangers(_ turn: Companions.Turn, to added: inout [EntryText]) {
    let hyphen = Array("-\(turn.seed % 1_000)".utf8)
    var name: [UInt8] = []
    for place in 0..<turn.size {
      // One piece of storage to write in; what is kept has no room to spare.
      name.removeAll(keepingCapacity: true)
      if turn.pick(below: 4, for: UInt32(place) + 4_096) == 0 { append(docs, to: &name) }
      append(host, to: &name)
      append(place, to: &name)
      append(hyphen, to: &name)
      append(domains[turn.pick(below: domains.count, for: UInt32(place) + 16)], to: &name)
      added.append(EntryText(bytes: name.withUnsafeBufferPointer { Array($0) }))
    }
  }

  private static func append(_ piece: [UInt8], to text: inout [UInt8]) {
    for place in piece.indices { text.append(piece[place]) }
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    if number > 9 { append(number / 10, to: &text) }
    text.append(0x30 + UInt8(number % 10))
  }

  /// The list with other entries among its own: before, after or between them.
  static func adding(_ added: [EntryText], to policy: Policy, _ turn: Companions.Turn) -> Policy {
    var entries = policy.entries
    entries.reserveCapacity(entries.count + added.count)
    for (place, entry) in added.enumerated() {
      entries.insert(entry, at: turn.pick(below: entries.count + 1, for: UInt32(place) + 9_000))
    }
    return policy.listing(entries)
  }

  /// The list in another order, with repetitions and capitals.
  static func shuffled(_ policy: Policy, _ turn: Companions.Turn) -> Policy {
    var entries = policy.entries
    for place in entries.indices.dropFirst().reversed() {
      entries.swapAt(place, turn.pick(below: place + 1, for: UInt32(place) + 20_000))
    }
    if let repeated = entries.first { entries.append(repeated) }
    for place in entries.indices where turn.pick(below: 3, for: UInt32(place) + 30_000) == 0 {
      entries[place] = capitalized(entries[place])
    }
    return policy.listing(entries)
  }

  /// The entry with its host in capitals; paths mean what they say.
  private static func capitalized(_ entry: EntryText) -> EntryText {
    let host = entry.bytes.prefix { $0 != 0x2F }
    return EntryText(
      bytes: host.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 } + entry.bytes[host.endIndex...])
  }
}

extension Policy {
  /// The policy with other entries in the list that decides.
  func listing(_ entries: [EntryText]) -> Policy {
    var copy = self
    if allowed != nil { copy.allowed = entries } else { copy.blocked = entries }
    return copy
  }

  /// Whether there is one list, with something on it.
  var hasOneList: Bool { (allowed == nil) != (blocked == nil) && !entries.isEmpty }
}
