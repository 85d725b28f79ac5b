import HarnessModel
import Policies

/// The text of the first entries of a list, for laws about hosts and paths that resemble it.
///
/// A longer list is judged by the general laws.
struct ListedText: Sendable {
  /// How many entries are looked at.
  static let limit = 16

  /// A host of the list; its text stands in ``text``.
  struct Name: Sendable {
    let range: Range<Int>
    /// Where its first dot stands, if it has one.
    let dot: Int?
    /// Whether the parent is a name of several labels and no part of an address.
    let hasParent: Bool
  }

  /// The hosts as canonical URLs spell them.
  let names: [Name]
  /// Those of the hosts that are IPv4 addresses.
  let addresses: [[UInt8]]
  /// The paths, of entries that have one.
  let paths: [[UInt8]]
  /// The entries as the policy spells them, all of them.
  let entries: [EntryText]
  /// The lengths of the entries modulo 64, a bit each: most URLs have the length of none.
  let lengths: UInt64
  /// The text of all names, one after the other.
  let text: [UInt8]

  init(_ policy: Policy, _ compiled: CompiledPolicy?) {
    let first = compiled?.entries.prefix(Self.limit) ?? []
    var text: [UInt8] = []
    names = first.map { entry in
      let start = text.count
      text += entry.hostBytes
      return Name(in: text, start..<text.count)
    }
    self.text = text
    addresses = first.compactMap { entry in
      if case .ipv4 = entry.host { entry.hostBytes } else { nil }
    }
    paths = first.map(\.path).filter { !$0.isEmpty }
    entries = policy.allowed ?? policy.blocked ?? []
    lengths = entries.reduce(0) { $0 | Self.bit(ofLength: $1.bytes.count) }
  }

  static func bit(ofLength count: Int) -> UInt64 { 1 << UInt64(count & 63) }
}

extension ListedText.Name {
  init(in text: [UInt8], _ range: Range<Int>) {
    self.range = range
    dot = text[range].firstIndex(of: 0x2E)
    let parent = dot.map { text[($0 + 1)..<range.upperBound] }
    // A digit at the end makes it an address, whose parts run the other way.
    hasParent = parent.map { $0.contains(0x2E) && $0.last.map { $0 &- 0x30 >= 10 } == true } ?? false
  }
}
