import HarnessModel
import Policies

/// How the host as written relates to the text of the entries, for laws about prefixes and suffixes.
enum HostAffixes {
  /// Disguises that laws of their own speak about.
  static let disguises: URLFeatures = [
    .userinfo, .backslash, .encodedDelimiter, .brackets, .control, .percentInHost, .emptyLabel,
  ]
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
