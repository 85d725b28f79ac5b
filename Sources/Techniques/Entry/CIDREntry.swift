import Choices
import HarnessModel

/// Lists a network instead of an address.
///
/// By the grammar `10.0.0.0/8` is the host 10.0.0.0 with the path /8: an entry that covers no URL anybody
/// asks for, while its author believes a network listed.
///
///     127.0.0.1   becomes   127.0.0.1/8
enum CIDREntry: EntryTechnique {
  static let id = TechniqueID("entry", "cidr")
  static let catalogue: [Int] = []

  private static let prefixes = texts("/8", "/32", "/24", "/0", "/255.0.0.0", "-127.0.0.9")
  private static let longPrefixes = texts("/128", "/64", "/10", "/0")
  private static let networks = texts("10.0.0.0/8", "127.0.0.0/8", "0.0.0.0/0", "[fc00::]/7", "192.168.*.*")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = entry.parts.host
    if host.isBracketed {
      entry.bytes = host + (try draw.pick(longPrefixes))
    } else if host.endsInNumber {
      entry.bytes = host + (try draw.pick(prefixes))
    } else {
      entry.bytes = try draw.pick(networks)
    }
  }
}
