/// Names below which unrelated owners have theirs, by the Public Suffix List: `com`, `co.uk`, `github.io`.
package enum PublicSuffixes {
  /// Whether a canonical name is a public suffix; every single label is one.
  package static func contains(_ name: [UInt8]) -> Bool {
    let index = index
    return name.withUnsafeBufferPointer { name in
      rules.withUTF8Buffer { rules in
        // One pass from the end hashes the name, what follows its first dot, and both behind a mark.
        var dot = 0
        while dot < name.count, name[dot] != 0x2E { dot += 1 }
        guard dot < name.count else { return true }
        guard let top = index.topLevel(of: name) else { return false }
        let hash = Index.hash(name, from: dot, to: top.start, behind: top.hash)
        let whole = Index.hash(name, from: 0, to: dot, behind: hash)
        if index.holds(Index.mix(whole, 0x21), 0x21, name, from: 0, among: rules) { return false }
        return index.holds(whole, nil, name, from: 0, among: rules)
          || index.holds(Index.mix(hash, 0x2A), 0x2A, name, from: dot, among: rules)
      }
    }
  }

  /// Where each rule begins in the table, by a hash of its text from the end.
  private struct Index {
    /// One more than the place of a rule; 0 where there is none.
    private var slots: [UInt32]
    private let mask: Int
    /// A bit for the hash of each top-level name with a rule of several labels; most lists name few others.
    private var tops = [UInt64](repeating: 0, count: 64)

    init(of rules: UnsafeBufferPointer<UInt8>) {
      var capacity = 16
      while capacity < rules.count / 8 { capacity *= 2 }
      slots = Array(repeating: 0, count: capacity)
      mask = capacity - 1
      var start = 0
      while start < rules.count {
        let end = rules[start...].firstIndex(of: 0x0A) ?? rules.count
        let hash = Self.hash(rules, from: start, to: end, behind: Self.seed)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(start + 1)
        if let dot = rules[start..<end].lastIndex(of: 0x2E) {
          let hash = Self.hash(rules, from: dot, to: end, behind: Self.seed)
          tops[Int(hash & 63)] |= 1 << (hash >> 6 & 63)
        }
        start = end + 1
      }
    }

    /// Where the last dot of a name stands and the hash from there on, unless no rule of several labels ends so.
    func topLevel(of name: UnsafeBufferPointer<UInt8>) -> (start: Int, hash: UInt64)? {
      var (start, hash) = (name.count, Self.seed)
      repeat {
        start -= 1
        hash = Self.mix(hash, name[start])
      } while start > 0 && name[start] != 0x2E
      return tops[Int(hash & 63)] & 1 << (hash >> 6 & 63) == 0 ? nil : (start, hash)
    }

    /// Whether the list has the rule of a mark, if any, and the end of a name.
    func holds(
      _ hash: UInt64, _ mark: UInt8?, _ name: UnsafeBufferPointer<UInt8>, from start: Int,
      among rules: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        if Self.isRule(Int(slots[slot]) - 1, mark, name, from: start, among: rules) { return true }
        slot = (slot + 1) & mask
      }
      return false
    }

    private static func isRule(
      _ place: Int, _ mark: UInt8?, _ name: UnsafeBufferPointer<UInt8>, from start: Int,
      among rules: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      var place = place
      if let mark {
        guard rules[place] == mark else { return false }
        place += 1
      }
      // A rule ends in a line feed, which is in no name, so that no comparison runs past the table.
      for byte in name[start...] {
        guard place < rules.count, rules[place] == byte else { return false }
        place += 1
      }
      return place == rules.count || rules[place] == 0x0A
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of a text, from its last byte to its first, behind what has the given hash.
    static func hash(
      _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, behind hash: UInt64
    ) -> UInt64 {
      var (hash, place) = (hash, end)
      while place > start {
        place -= 1
        hash = mix(hash, text[place])
      }
      return hash
    }

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
      let product = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      return product ^ (product >> 29)
    }
  }

  /// Made when it is first asked for.
  private static let index = rules.withUTF8Buffer { Index(of: $0) }
}
