/// Addresses that are not on the public Internet (IANA special-purpose registries), for the knob `ip`.
enum AddressRange {
  /// Whether the host is an address, or `localhost`, which stands for one (RFC 6761).
  static func isAddress(_ destination: Destination) -> Bool {
    switch destination.host {
    case .ipv4, .ipv6: true
    case .domain: isLocalhost(destination.name)
    case .missing: false
    }
  }

  /// Whether the host is an address that only the local network or this machine answers to.
  static func isPrivate(_ destination: Destination) -> Bool {
    switch destination.host {
    case .ipv4(let address): isPrivate(address)
    case .ipv6(let address): isPrivate(address)
    case .domain: isLocalhost(destination.name)
    case .missing: false
    }
  }

  private static func isLocalhost(_ name: ArraySlice<UInt8>) -> Bool {
    let bare = name.last == 0x2E ? name.dropLast() : name
    guard bare.suffix(9).elementsEqual("localhost".utf8) else { return false }
    return bare.count == 9 || bare.dropLast(9).last == 0x2E
  }

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
