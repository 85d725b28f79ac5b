import HarnessModel
import Policies

/// How the host as written relates to the text of the entries, for laws about prefixes and suffixes.
enum HostAffixes {
  /// Disguises that laws of their own speak about.
  static let disguises: URLFeatures = [
    .userinfo, .backslash, .encodedDelimiter, .brackets, .control, .percentInHost, .emptyLabel,
  ]

  /// How many entries are looked at; a longer list is judged by the general laws.
  private static let limit = 16

  /// Whether the host ends in the text of an entry, but not at a dot.
  static func endsInside(_ parts: URLParts, _ oracle: Oracle) -> Bool {
    anyName(of: oracle) { name in
      let host = bare(parts)
      guard host.count > name.count, equal(parts, host.upperBound - name.count, name) else { return false }
      return parts.bytes[host.upperBound - name.count - 1] != 0x2E
    }
  }

  /// Whether the host begins with the text of an entry and goes on after it.
  static func beginsWithEntry(_ parts: URLParts, _ oracle: Oracle) -> Bool {
    anyName(of: oracle) { name in
      let host = bare(parts)
      return host.count > name.count && equal(parts, host.lowerBound, name)
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

  private static func anyName(of oracle: Oracle, where test: ([UInt8]) -> Bool) -> Bool {
    guard let entries = oracle.compiled?.entries else { return false }
    return entries.prefix(limit).contains { entry in
      switch entry.host {
      case .domain(let name): test(name)
      case .ipv4, .ipv6: test(entry.hostBytes)
      }
    }
  }
}

extension HostAffixes {
  /// Whether an entry is an address and the host is what a suffix rule would take for its subdomain.
  static func endsBelowAddress(_ parts: URLParts, _ oracle: Oracle) -> Bool {
    guard let entries = oracle.compiled?.entries else { return false }
    return entries.prefix(16).contains { entry in
      guard case .ipv4 = entry.host else { return false }
      let ending = [0x2E] + entry.hostBytes
      return parts.bytes[parts.host].suffix(ending.count).elementsEqual(ending)
    }
  }
}
