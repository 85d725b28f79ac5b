import HarnessModel
import Policies

/// How the host as written relates to the text of the entries, for laws about prefixes and suffixes.
enum HostAffixes {
  /// Disguises that laws of their own speak about.
  static let disguises: URLFeatures = [
    .userinfo, .backslash, .encodedDelimiter, .brackets, .control, .percentInHost, .emptyLabel,
  ]

  /// Whether the host ends in the text of an entry, but not at a dot.
  static func endsInside(_ parts: URLParts, _ oracle: Oracle) -> Bool {
    let host = bare(parts)
    return oracle.listed.hosts.contains { name in
      guard host.count > name.count, equal(parts, host.upperBound - name.count, name) else { return false }
      return parts.bytes[host.upperBound - name.count - 1] != 0x2E
    }
  }

  /// Whether the host begins with the text of an entry and goes on after it.
  static func beginsWithEntry(_ parts: URLParts, _ oracle: Oracle) -> Bool {
    let host = bare(parts)
    return oracle.listed.hosts.contains { name in
      host.count > name.count && equal(parts, host.lowerBound, name)
    }
  }

  /// The host without its root dot.
  private static func bare(_ parts: URLParts) -> Range<Int> {
    guard parts.features.contains(.rootDot) else { return parts.host }
    return parts.host.lowerBound..<(parts.host.upperBound - 1)
  }

  private static func equal(_ parts: URLParts, _ start: Int, _ name: [UInt8]) -> Bool {
    for offset in name.indices where URLParts.lowered(parts.bytes[start + offset]) != name[offset] {
      return false
    }
    return true
  }
}

extension HostAffixes {
  /// Whether an entry is an address and the host is what a suffix rule would take for its subdomain.
  static func endsBelowAddress(_ parts: URLParts, _ oracle: Oracle) -> Bool {
    let host = parts.bytes[parts.host]
    return oracle.listed.addresses.contains { address in
      guard host.count > address.count, host[host.endIndex - address.count - 1] == 0x2E else { return false }
      return host.suffix(address.count).elementsEqual(address)
    }
  }
}
