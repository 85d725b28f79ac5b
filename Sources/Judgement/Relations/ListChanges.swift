import HarnessModel
import Policies

/// Other lists made of a policy's own, for the laws of policy algebra.
enum ListChanges {
  /// Sound entries that a law may add: neighbours of the list's own, then names of strangers.
  ///
  /// Neighbours come first because that is where tries, most-specific rules and joined patterns go wrong.
  static func additions(to policy: Policy, _ turn: Companions.Turn, _ capabilities: Set<Capability>)
    -> [EntryText]
  {
    lastAdditions.of(Wish(policy: policy, turn: turn, capabilities: capabilities)) { wish in
      var added: [EntryText] = []
      let nearby = neighbours(of: wish.policy, wish.capabilities)
      if !nearby.isEmpty { added.append(nearby[wish.turn.pick(below: nearby.count, for: 1)]) }
      return added + strangers(wish.turn.size, wish.turn)
    }
  }

  /// What a changed list depends on.
  private struct Wish: Equatable {
    var policy: Policy
    var turn: Companions.Turn
    var capabilities: Set<Capability> = []
    var added: [EntryText] = []
  }

  private static let lastAdditions = LastValue<Wish, [EntryText]>()
  private static let lastLonger = LastValue<Wish, Policy>()
  private static let lastShuffled = LastValue<Wish, Policy>()

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

  /// Names that nobody asks about, such as `docs.host7-123.test`.
  private static func strangers(_ count: Int, _ turn: Companions.Turn) -> [EntryText] {
    let hyphen = Array("-\(turn.seed % 1_000)".utf8)
    return (0..<count).map { place in
      let domain = domains[turn.pick(below: domains.count, for: UInt32(place) + 16)]
      let isDeep = turn.pick(below: 4, for: UInt32(place) + 4_096) == 0
      var name = isDeep ? docs : []
      name += host
      name.append(contentsOf: String(place).utf8)
      name += hyphen
      name += domain
      return EntryText(bytes: name)
    }
  }

  /// The list with other entries among its own: before, after or between them.
  static func adding(_ added: [EntryText], to policy: Policy, _ turn: Companions.Turn) -> Policy {
    lastLonger.of(Wish(policy: policy, turn: turn, added: added)) { wish in
      var entries = wish.policy.entries
      for (place, entry) in wish.added.enumerated() {
        entries.insert(entry, at: wish.turn.pick(below: entries.count + 1, for: UInt32(place) + 9_000))
      }
      return wish.policy.listing(entries)
    }
  }

  /// The list in another order, with repetitions and capitals.
  static func shuffled(_ policy: Policy, _ turn: Companions.Turn) -> Policy {
    lastShuffled.of(Wish(policy: policy, turn: turn)) { wish in
      var entries = wish.policy.entries
      for place in entries.indices.dropFirst().reversed() {
        entries.swapAt(place, wish.turn.pick(below: place + 1, for: UInt32(place) + 20_000))
      }
      if let repeated = entries.first { entries.append(repeated) }
      for place in entries.indices where wish.turn.pick(below: 3, for: UInt32(place) + 30_000) == 0 {
        entries[place] = capitalized(entries[place])
      }
      return wish.policy.listing(entries)
    }
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
