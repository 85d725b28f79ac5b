import HarnessModel
import Policies

/// The text of the first entries of a list, for laws about hosts and paths that resemble it.
///
/// A longer list is judged by the general laws.
struct ListedText: Sendable {
  /// How many entries are looked at.
  static let limit = 16

  /// The hosts as canonical URLs spell them.
  let hosts: [[UInt8]]
  /// Those of the hosts that are IPv4 addresses.
  let addresses: [[UInt8]]
  /// The paths, of entries that have one.
  let paths: [[UInt8]]

  init(_ compiled: CompiledPolicy?) {
    let entries = compiled?.entries.prefix(Self.limit) ?? []
    hosts = entries.map(\.hostBytes)
    addresses = entries.compactMap { entry in
      if case .ipv4 = entry.host { entry.hostBytes } else { nil }
    }
    paths = entries.map(\.path).filter { !$0.isEmpty }
  }
}
