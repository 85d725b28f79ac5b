/// Code points in UTF-8.
enum UTF8Scalar {
  /// Reads the scalar value that begins at an index with a byte beyond ASCII, and goes past it; nil where it is
  /// ill-formed.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, _ index: inout Int) -> UInt32? {
    let lead = UInt32(bytes[index])
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return nil }
    var value = lead & (0xFF >> UInt32(length + 1))
    for place in index + 1..<index + length {
      let byte = UInt32(bytes[place])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    // Two bytes begin at U+0080 by their lead already.
    if length == 3, value < 0x800 || value & 0xFFFF_F800 == 0xD800 { return nil }
    if length == 4, value < 0x1_0000 || value > 0x10_FFFF { return nil }
    index += length
    return value
  }
}
