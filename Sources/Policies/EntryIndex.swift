import HarnessModel

/// Finds the entries that a host lies at or below.
///
/// The names of a short list are compared one by one. For a longer one a hash grows from the last byte of the host
/// towards the first, so that every label boundary yields the hash of the name that begins there: the cost depends on
/// the length of the host and not on the number of entries.
struct EntryIndex: Sendable {
  /// The entries that name one host.
  ///
  /// It owns nothing, so that looking at it costs nothing but its bytes.
  struct Group: Sendable {
    fileprivate let hash: UInt64
    /// Where the name stands among all of them.
    fileprivate let name: Range<Int>
    /// Where the positions of its entries stand, in ascending order.
    let entries: Range<Int>
  }

  /// The groups, those of a short list by the length of their names.
  private(set) var groups: [Group] = []
  private var names: [UInt8] = []
  /// The positions of all entries in the list, group by group.
  private(set) var positions: [Int] = []
  private(set) var ipv4: [UInt32: [Int]] = [:]
  private(set) var ipv6: [UInt128: [Int]] = [:]
  /// IPv4 entries that are written as the IPv6 address that carries them.
  private(set) var carriedIPv4: [UInt32: [Int]] = [:]
  /// The numbers of the groups plus one by their hashes; empty for a short list.
  private var slots: [UInt32] = []
  private var mask = 0
  private var longestName = 0

  /// How many names are compared one by one.
  static let shortList = 6

  /// - Parameter shortList: how many names are compared one by one.
  init(_ entries: [Entry], shortList: Int = Self.shortList) {
    var sites = Sites(capacity: entries.count)
    for position in entries.indices {
      switch entries[position].host {
      case .ipv4(let address): ipv4[address, default: []].append(position)
      case .ipv6(let address):
        ipv6[address, default: []].append(position)
        if let inner = IPv6.embedded(in: address) { carriedIPv4[inner.address, default: []].append(position) }
      case .domain(let name): sites.add(position, of: name)
      }
    }
    let isShort = sites.all.count <= shortList
    if isShort { sites.all.sort { $0.name.count < $1.name.count } }
    groups.reserveCapacity(sites.all.count)
    for site in sites.all { add(site) }
    if !isShort { (slots, mask) = (sites.slots, sites.slots.count - 1) }
  }

  private mutating func add(_ site: Site) {
    groups.append(
      Group(
        hash: site.hash, name: names.count..<names.count + site.name.count,
        entries: positions.count..<positions.count + 1 + site.others.count))
    names += site.name
    positions.append(site.first)
    positions += site.others
    longestName = max(longestName, site.name.count)
  }

  /// A name, and the positions of its entries; nearly always there is one.
  private struct Site {
    let hash: UInt64
    let name: [UInt8]
    let first: Int
    var others: [Int] = []
  }

  /// The names that were found so far, and their numbers plus one by their hashes.
  private struct Sites {
    var all: [Site] = []
    private(set) var slots: [UInt32]

    init(capacity: Int) {
      var size = 8
      while size < capacity * 2 { size *= 2 }
      slots = Array(repeating: 0, count: size)
      all.reserveCapacity(capacity)
    }

    mutating func add(_ position: Int, of name: [UInt8]) {
      let hash = EntryIndex.hash(of: name)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        if all[number].hash == hash, all[number].name == name {
          all[number].others.append(position)
          return
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      all.append(Site(hash: hash, name: name, first: position))
      slots[slot] = UInt32(all.count)
    }
  }

  fileprivate static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let product = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    return product ^ (product >> 29)
  }

  fileprivate static func hash(of name: [UInt8]) -> UInt64 {
    var hash = seed
    for place in name.indices.reversed() { hash = mix(hash, name[place]) }
    return hash
  }

  /// How far the search for the parents of a host has come.
  struct Search {
    fileprivate var group = 0
    fileprivate var hash = EntryIndex.seed
    fileprivate var position: Int
    /// Whether what was found last names the host itself.
    fileprivate(set) var isAtHost = false

    init(of host: Span<UInt8>) {
      position = host.count
    }
  }

  /// The number of the next group whose name is the host or a parent of it, the shortest name first.
  ///
  /// The host is canonical and has neither a root dot nor empty labels.
  func nextParent(of host: Span<UInt8>, _ search: inout Search) -> Int? {
    if slots.isEmpty { return nextOfFew(host, &search) }
    let stop = max(0, host.count - longestName)
    while search.position > stop {
      search.position -= 1
      search.hash = Self.mix(search.hash, host[search.position])
      guard search.position == 0 || host[search.position - 1] == 0x2E else { continue }
      var slot = Int(truncatingIfNeeded: search.hash) & mask
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        if groups[number].hash == search.hash, ends(host, with: groups[number].name) {
          search.isAtHost = search.position == 0
          return number
        }
        slot = (slot + 1) & mask
      }
    }
    return nil
  }

  private func nextOfFew(_ host: Span<UInt8>, _ search: inout Search) -> Int? {
    while search.group < groups.count {
      let number = search.group
      search.group += 1
      let start = host.count - groups[number].name.count
      guard start >= 0, start == 0 || host[start - 1] == 0x2E, ends(host, with: groups[number].name) else {
        continue
      }
      search.isAtHost = start == 0
      return number
    }
    return nil
  }

  private func ends(_ host: Span<UInt8>, with name: Range<Int>) -> Bool {
    guard host.count >= name.count else { return false }
    return HostReading.equal(
      names.span.extracting(name), host.extracting(host.count - name.count..<host.count))
  }
}
