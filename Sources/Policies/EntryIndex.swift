import HarnessModel

/// Finds the entries that a host lies at or below, in one pass over the host from its end.
///
/// A hash grows from the last byte towards the first, so every label boundary yields the hash of the
/// name that begins there: the cost depends on the length of the host and not on the number of entries.
struct EntryIndex: Sendable {
  /// The entries that name one host.
  struct Group: Sendable {
    var hash: UInt64
    var name: [UInt8]
    var entries: Positions
  }

  /// Positions in the list in ascending order; nearly always there is one, which takes no storage of its own.
  struct Positions: Sequence, Sendable {
    private let first: Int
    private var others: [Int] = []

    init(_ first: Int) {
      self.first = first
    }

    mutating func append(_ position: Int) { others.append(position) }

    struct Iterator: IteratorProtocol {
      fileprivate var current: Int?
      fileprivate var others: IndexingIterator<[Int]>

      mutating func next() -> Int? {
        let position = current
        current = others.next()
        return position
      }
    }

    func makeIterator() -> Iterator { Iterator(current: first, others: others.makeIterator()) }
  }

  private(set) var groups: [Group] = []
  private(set) var ipv4: [UInt32: [Int]] = [:]
  private(set) var ipv6: [UInt128: [Int]] = [:]
  /// IPv4 entries that are written as the IPv6 address that carries them.
  private(set) var carriedIPv4: [UInt32: [Int]] = [:]
  private var slots: [UInt32] = []
  private var mask = 0
  private(set) var longestName = 0

  init(_ entries: [Entry]) {
    var capacity = 8
    while capacity < entries.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    groups.reserveCapacity(entries.count)
    for position in entries.indices {
      switch entries[position].host {
      case .ipv4(let address): ipv4[address, default: []].append(position)
      case .ipv6(let address):
        ipv6[address, default: []].append(position)
        if let inner = IPv6.embedded(in: address) { carriedIPv4[inner.address, default: []].append(position) }
      case .domain(let name): add(position, of: name)
      }
    }
  }

  /// Adds an entry to the group of its name.
  private mutating func add(_ position: Int, of name: [UInt8]) {
    let hash = Self.hash(of: name)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if groups[number].hash == hash, groups[number].name == name {
        groups[number].entries.append(position)
        return
      }
      slot = (slot + 1) & mask
    }
    groups.append(Group(hash: hash, name: name, entries: Positions(position)))
    slots[slot] = UInt32(groups.count)
    longestName = max(longestName, name.count)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let product = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    return product ^ (product >> 29)
  }

  private static func hash(of name: [UInt8]) -> UInt64 {
    var hash = seed
    for place in name.indices.reversed() { hash = mix(hash, name[place]) }
    return hash
  }

  /// Calls `body` with the number of every group whose name is the host or a parent of it, the shortest name first.
  ///
  /// The host is canonical and has neither a root dot nor empty labels.
  func forEachParent(of host: Span<UInt8>, _ body: (_ group: Int, _ isHostItself: Bool) -> Void) {
    guard !groups.isEmpty else { return }
    var hash = Self.seed
    var position = host.count
    let stop = max(0, host.count - longestName)
    while position > stop {
      position -= 1
      hash = Self.mix(hash, host[position])
      guard position == 0 || host[position - 1] == 0x2E else { continue }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        if groups[number].hash == hash, matches(groups[number].name, host, from: position) {
          body(number, position == 0)
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }

  private func matches(_ name: [UInt8], _ host: Span<UInt8>, from start: Int) -> Bool {
    guard name.count == host.count - start else { return false }
    for offset in 0..<name.count where name[offset] != host[start + offset] { return false }
    return true
  }
}
