/// A memory of fixed size for byte strings seen lately.
///
/// Each string has one place, chosen by its 64-bit hash; a newer string takes the place of an older
/// one. So a string is never called new twice while it keeps its place, and memory doesn't grow. Two
/// different strings are mistaken for each other only if all 64 bits agree.
struct RecentBytes {
  private var places: [UInt64]
  private let mask: UInt64
  private var isUsed = false

  /// Reserves `1 << bits` places of eight bytes.
  init(bits: Int = 16) {
    places = Array(repeating: 0, count: 1 << bits)
    mask = (1 << UInt64(bits)) - 1
  }

  /// Remembers a string; `false` if it was there.
  mutating func insert(_ bytes: [UInt8]) -> Bool {
    let hash = Self.hash(bytes)
    let place = Int(truncatingIfNeeded: hash & mask)
    if places[place] == hash { return false }
    places[place] = hash
    isUsed = true
    return true
  }

  /// Forgets everything.
  mutating func removeAll() {
    guard isUsed else { return }
    isUsed = false
    places = Array(repeating: 0, count: places.count)
  }

  /// Eight bytes at a time, multiplied and folded; the same in every process, and never 0.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + 8 <= raw.count {
        fold(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self), into: &hash)
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < raw.count {
        rest = rest << 8 | UInt64(raw[offset])
        offset += 1
      }
      fold(rest, into: &hash)
    }
    return hash | 1 << 63
  }

  private static func fold(_ word: UInt64, into hash: inout UInt64) {
    let wide = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    hash = wide.high ^ wide.low &+ word
  }
}
