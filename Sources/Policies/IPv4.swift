/// IPv4 addresses as numbers.
public enum IPv4 {
  /// The four decimal parts.
  public static func dotted(_ address: UInt32) -> [UInt8] {
    let parts = [24, 16, 8, 0].map { String((address >> UInt32($0)) & 0xFF) }
    return Array(parts.joined(separator: ".").utf8)
  }

  /// Reads four decimal parts without leading zeros.
  static func canonical(_ text: [UInt8]) -> UInt32? { canonical(text.span) }

  /// Reads four decimal parts without leading zeros, the only spelling that every reader agrees on.
  public static func canonical(_ text: Span<UInt8>) -> UInt32? {
    var address: UInt32 = 0
    var parts = 0
    var part: UInt32?
    func closes() -> Bool {
      guard let value = part, parts < 4 else { return false }
      address = address << 8 | value
      parts += 1
      part = nil
      return true
    }
    for index in 0..<text.count {
      let byte = text[index]
      switch (byte, part) {
      case (0x2E, _): if !closes() || parts == 4 { return nil }
      case (0x30...0x39, nil): part = UInt32(byte - 0x30)
      case (0x30...0x39, .some(let value)):
        // A zero may not be followed by another digit: 010 is eight to some readers.
        guard value > 0, value * 10 + UInt32(byte - 0x30) <= 255 else { return nil }
        part = value * 10 + UInt32(byte - 0x30)
      default: return nil
      }
    }
    return closes() && parts == 4 ? address : nil
  }
}
