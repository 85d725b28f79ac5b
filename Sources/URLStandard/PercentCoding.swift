extension [UInt8] {
  /// Appends bytes, percent-encoding those in a percent-encode set (UTF-8 percent-encode).
  mutating func appendPercentEncoded(_ bytes: some Collection<UInt8>, _ set: ByteClass) {
    guard bytes.contains(where: { $0.isIn(set) }) else { return append(contentsOf: bytes) }
    for byte in bytes { appendPercentEncoded(byte, set) }
  }

  /// Appends a byte, percent-encoded if it is in a percent-encode set.
  mutating func appendPercentEncoded(_ byte: UInt8, _ set: ByteClass) {
    guard byte.isIn(set) else { return append(byte) }
    append(UInt8(ascii: "%"))
    append(Self.upperHexDigit(byte >> 4))
    append(Self.upperHexDigit(byte & 0xF))
  }

  private static func upperHexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

/// Percent-encoding as the URL Standard has it.
public enum PercentCoding {
  /// Percent-decodes bytes; a "%" that two hex digits do not follow stays as it is.
  ///
  /// Source: URL Standard, section 1.3 "Percent-encoded bytes".
  public static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    Array(bytes).withUnsafeBufferPointer { decode($0).bytes }
  }

  /// Percent-decodes bytes, and says whether any of them was percent-encoded.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], hasEncodedByte: Bool) {
    var hasEncodedByte = false
    let decoded = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
      var index = 0
      while index < bytes.count {
        let pair = bytes[index] == UInt8(ascii: "%") ? hexPair(bytes, at: index + 1) : nil
        room.initializeElement(at: count, to: pair ?? bytes[index])
        count += 1
        index += pair == nil ? 1 : 3
        if pair != nil { hasEncodedByte = true }
      }
    }
    return (decoded, hasEncodedByte)
  }

  /// The byte that two hex digits stand for.
  private static func hexPair(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    guard index + 1 < bytes.count, bytes[index].isIn(.hexDigit), bytes[index + 1].isIn(.hexDigit) else {
      return nil
    }
    return bytes[index].hexDigitValue << 4 | bytes[index + 1].hexDigitValue
  }
}
