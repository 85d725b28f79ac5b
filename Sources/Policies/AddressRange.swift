/// Addresses that are not on the public Internet (IANA special-purpose registries), for the knob `ip`.
enum AddressRange {
  /// Whether the host is an address, or `localhost`, which stands for one (RFC 6761).
  static func isAddress(_ destination: borrowing Destination, in text: Span<UInt8>) -> Bool {
    switch destination.host {
    case .ipv4, .ipv6: true
    case .domain: isLocalhost(text.extracting(destination.name))
    case .missing: false
    }
  }

  /// Whether the host is an address that only the local network or this machine answers to.
  static func isPrivate(_ destination: borrowing Destination, in text: Span<UInt8>) -> Bool {
    switch destination.host {
    case .ipv4(let address): isPrivate(address)
    case .ipv6(let address): isPrivate(address)
    case .domain: isLocalhost(text.extracting(destination.name))
    case .missing: false
    }
  }

  private static func isLocalhost(_ name: Span<UInt8>) -> Bool {
    let end = name.count > 0 && name[name.count - 1] == 0x2E ? name.count - 1 : name.count
    let start = end - localhost.utf8CodeUnitCount
    guard start >= 0, start == 0 || name[start - 1] == 0x2E else { return false }
    return localhost.withUTF8Buffer { word in
      for index in 0..<word.count where name[start + index] != word[index] { return false }
      return true
    }
  }

  private static let localhost: StaticString = "localhost"

  private static let privateIPv4: [(prefix: UInt32, bits: UInt32)] = [
    (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
    (0xAC10_0000, 12), (0xC000_0000, 24), (0xC0A8_0000, 16), (0xC612_0000, 15), (0xE000_0000, 3),
  ]

  private static func isPrivate(_ address: UInt32) -> Bool {
    privateIPv4.contains { address >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }
  }

  private static func isPrivate(_ address: UInt128) -> Bool {
    if let inner = IPv6.embedded(in: address) { return isPrivate(inner.address) }
    let top = UInt16(truncatingIfNeeded: address >> 112)
    return address <= 1 || top & 0xFE00 == 0xFC00 || top & 0xFFC0 == 0xFE80 || top & 0xFF00 == 0xFF00
  }
}
