/// Names below which unrelated owners have theirs, by the Public Suffix List: `com`, `co.uk`, `github.io`.
package enum PublicSuffixes {
  /// Whether a canonical name is a public suffix; every single label is one.
  package static func contains(_ name: [UInt8]) -> Bool {
    guard let dot = name.firstIndex(of: 0x2E) else { return true }
    if isRule(0x21, name[...]) { return false }
    return isRule(nil, name[...]) || isRule(0x2A, name[dot...])
  }

  /// Whether the list has the rule of a mark and a text.
  private static func isRule(_ mark: UInt8?, _ text: ArraySlice<UInt8>) -> Bool {
    let index = index
    var slot = Int(truncatingIfNeeded: Index.hash(mark, text)) & index.mask
    return rules.withUTF8Buffer { rules in
      while index.slots[slot] != 0 {
        var rule = rules[(Int(index.slots[slot]) - 1)...].prefix { $0 != 0x0A }
        if rule.count == text.count + (mark == nil ? 0 : 1) {
          let first = mark == nil ? nil : rule.popFirst()
          if first == mark, rule.elementsEqual(text) { return true }
        }
        slot = (slot + 1) & index.mask
      }
      return false
    }
  }

  /// Where each rule begins in the table, by a hash of its text.
  private struct Index {
    /// One more than the place of a rule; 0 where there is none.
    var slots: [UInt32]
    let mask: Int

    init(of rules: UnsafeBufferPointer<UInt8>) {
      var capacity = 16
      while capacity < rules.count / 8 { capacity *= 2 }
      slots = Array(repeating: 0, count: capacity)
      mask = capacity - 1
      var start = 0
      while start < rules.count {
        let rule = rules[start...].prefix { $0 != 0x0A }
        var slot = Int(truncatingIfNeeded: Self.hash(nil, rule)) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(start + 1)
        start = rule.endIndex + 1
      }
    }

    static func hash(_ mark: UInt8?, _ text: some Collection<UInt8>) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      if let mark { hash = mix(hash, mark) }
      for byte in text { hash = mix(hash, byte) }
      return hash
    }

    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
      let product = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      return product ^ (product >> 29)
    }
  }

  /// Made when it is first asked for.
  private static let index = rules.withUTF8Buffer { Index(of: $0) }
}
