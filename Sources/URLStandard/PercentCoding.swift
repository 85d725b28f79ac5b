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
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let pair = hexPair(rest) {
        output.append(pair)
        rest = rest.dropFirst(2)
      } else {
        output.append(byte)
      }
    }
    return output
  }

  /// Whether bytes contain a percent-encoded byte.
  static func hasEncodedByte(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), hexPair(rest) != nil { return true }
    }
    return false
  }

  /// The byte that two hex digits at the start stand for.
  private static func hexPair<Bytes: Collection<UInt8>>(_ rest: Bytes) -> UInt8? {
    guard let high = rest.first, high.isIn(.hexDigit), let low = rest.dropFirst().first, low.isIn(.hexDigit)
    else { return nil }
    return high.hexDigitValue << 4 | low.hexDigitValue
  }
}
