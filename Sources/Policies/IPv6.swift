/// IPv6 addresses as numbers, with the IPv4 addresses that some of them carry.
public enum IPv6 {
  /// The way in which an IPv6 address carries an IPv4 one.
  public enum Embedding: String, Hashable, Sendable, CaseIterable {
    /// `::ffff:0:0/96` (RFC 4291, 2.5.5.2): sockets connect to the IPv4 address itself.
    case mapped
    /// `64:ff9b::/96` (RFC 6052): reached through a translator, where there is one.
    case nat64
    /// `2002::/16` (RFC 3056): a tunnel to the IPv4 address, where there is a relay.
    case sixToFour
  }

  /// The IPv4 address inside and how it is carried, or `nil`.
  public static func embedded(in address: UInt128) -> (address: UInt32, as: Embedding)? {
    if address >> 32 == 0xFFFF { return (UInt32(truncatingIfNeeded: address), .mapped) }
    if address >> 32 == 0x0064_FF9B << 64 { return (UInt32(truncatingIfNeeded: address), .nat64) }
    if address >> 112 == 0x2002 { return (UInt32(truncatingIfNeeded: address >> 80), .sixToFour) }
    return nil
  }
}

extension IPv6 {
  /// The address in brackets, as the URL Standard serializes it (RFC 5952 without dotted endings).
  static func bracketed(_ address: UInt128) -> [UInt8] {
    let pieces = (0..<8).map { UInt16(truncatingIfNeeded: address >> UInt128(112 - 16 * $0)) }
    let gap = longestZeros(pieces)
    var text = "["
    var index = 0
    while index < 8 {
      if index == gap.lowerBound, !gap.isEmpty {
        text += index == 0 ? "::" : ":"
        index = gap.upperBound
        continue
      }
      text += String(pieces[index], radix: 16)
      if index < 7 { text += ":" }
      index += 1
    }
    return Array((text + "]").utf8)
  }

  /// The first longest run of at least two zeros, or an empty range.
  private static func longestZeros(_ pieces: [UInt16]) -> Range<Int> {
    var best = 0..<0
    var start = 0
    for index in 0...8 where index == 8 || pieces[index] != 0 {
      if index - start > max(1, best.count) { best = start..<index }
      start = index + 1
    }
    return best
  }
}
