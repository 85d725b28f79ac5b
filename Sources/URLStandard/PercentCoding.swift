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
    let bytes = Array(bytes)
    return [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
      count = bytes.withUnsafeBufferPointer { decode($0, into: room).count }
    }
  }

  /// Percent-decodes bytes into room for as many, and says how many come out and whether any was percent-encoded.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> (count: Int, hasEncodedByte: Bool) {
    precondition(room.count >= bytes.count)
    var (count, hasEncodedByte) = (0, false)
    var index = 0
    while index < bytes.count {
      let pair = bytes[index] == UInt8(ascii: "%") ? hexPair(bytes, at: index + 1) : nil
      room.initializeElement(at: count, to: pair ?? bytes[index])
      count += 1
      index += pair == nil ? 1 : 3
      if pair != nil { hasEncodedByte = true }
    }
    return (count, hasEncodedByte)
  }

  /// The byte that two hex digits stand for.
  private static func hexPair(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    guard index + 1 < bytes.count, bytes[index].isIn(.hexDigit), bytes[index + 1].isIn(.hexDigit) else {
      return nil
    }
    return bytes[index].hexDigitValue << 4 | bytes[index + 1].hexDigitValue
  }
}
