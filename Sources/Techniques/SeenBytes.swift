/// A memory for every byte string that it was shown, eight bytes for each.
///
/// Strings are told apart by 64-bit hashes. Of ten million different strings two share one with a
/// probability below one in a hundred thousand; the later one would be taken for the earlier.
public struct SeenBytes: Sendable {
  /// Hashes by linear probing, in at most half of the places; 0 is an empty one.
  private var places = [UInt64](repeating: 0, count: 1 << 12)
  /// How many strings are remembered.
  public private(set) var count = 0

  /// Remembers nothing yet.
  public init() {}

  /// Remembers a string; `false` if it was there.
  public mutating func insert(_ bytes: [UInt8]) -> Bool {
    let isNew = Self.insert(ByteHash.of(bytes), into: &places)
    guard isNew else { return false }
    count += 1
    if count * 2 > places.count { grow() }
    return true
  }

  private mutating func grow() {
    var wider = [UInt64](repeating: 0, count: places.count * 4)
    for hash in places where hash != 0 { _ = Self.insert(hash, into: &wider) }
    places = wider
  }

  private static func insert(_ hash: UInt64, into places: inout [UInt64]) -> Bool {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      if places[place] == hash { return false }
      place = (place + 1) & mask
    }
    places[place] = hash
    return true
  }
}
