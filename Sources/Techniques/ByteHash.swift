/// A hash of byte strings that is good enough to tell millions of them apart, and fast.
enum ByteHash {
  /// Eight bytes at a time, multiplied and folded; the same in every process, and never 0.
  static func of(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count) ^ seed
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
