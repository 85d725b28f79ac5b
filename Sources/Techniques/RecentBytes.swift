/// A memory of fixed size for byte strings seen lately.
///
/// Each string has one place, chosen by its 64-bit hash; a newer string takes the place of an older
/// one. So a string is never called new twice while it keeps its place, and memory doesn't grow. Two
/// different strings are mistaken for each other only if all 64 bits agree.
struct RecentBytes {
  private var places: [UInt64]
  private let mask: UInt64
  /// Forgetting is a change of this number, which costs nothing: no older hash can come again.
  private var generation: UInt64 = 0

  /// Reserves `1 << bits` places of eight bytes.
  init(bits: Int = 16) {
    places = Array(repeating: 0, count: 1 << bits)
    mask = (1 << UInt64(bits)) - 1
  }

  /// Remembers a string; `false` if it was there.
  mutating func insert(_ bytes: [UInt8]) -> Bool {
    let hash = ByteHash.of(bytes, seed: generation)
    let place = Int(truncatingIfNeeded: hash & mask)
    if places[place] == hash { return false }
    places[place] = hash
    return true
  }

  /// Forgets everything.
  mutating func removeAll() {
    generation &+= 0xA24B_AED4_963E_E407
  }
}
