public import HarnessModel

extension TerminalText {
  /// Appends foreign text to output, encoded as by `init(_:)`, without a string in between.
  ///
  /// For streams of millions of lines: plain ASCII costs one look at each byte.
  @inlinable
  public static func append(_ foreign: some Hostile, to output: inout [UInt8]) {
    append(encoding: foreign.bytes, to: &output)
  }

  @usableFromInline
  static func append(encoding bytes: [UInt8], to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, isPlain(bytes[end]) { end += 1 }
        output.append(contentsOf: bytes[start..<end])
        start = end
        while start < bytes.count, !isPlain(bytes[start]) {
          start += appendEscaped(at: start, of: bytes, to: &output)
        }
      }
    }
  }

  /// Whether a byte stands for itself whatever follows: printable ASCII but the backslash.
  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F && byte != 0x5C }

  /// Writes one character or stray byte, and returns how many bytes it took.
  private static func appendEscaped(
    at start: Int, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Int {
    let byte = bytes[start]
    if byte == UInt8(ascii: "\\") {
      let next = start + 1 < bytes.count ? bytes[start + 1] : 0
      if next == UInt8(ascii: "u") || next == UInt8(ascii: "x") {
        appendPoint(0x5C, to: &output)
      } else {
        output.append(byte)
      }
      return 1
    }
    if byte < 0x80 {
      appendPoint(UInt32(byte), to: &output)
      return 1
    }
    guard let (value, length) = scalar(at: start, of: bytes) else {
      output.append(contentsOf: [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      return 1
    }
    appendPoint(value, to: &output)
    return length
  }

  /// The character beyond ASCII that begins here, and its length, if well-formed (RFC 3629 section 4).
  private static func scalar(
    at start: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt32, length: Int)? {
    let first = bytes[start]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, start + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(start + 1)..<(start + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // Too long a form, a surrogate, or beyond the last code point.
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least, value <= 0x10_FFFF, value & 0xFFFF_F800 != 0xD800 else { return nil }
    return (value, length)
  }

  /// Writes a code point as `\u{202E}`.
  private static func appendPoint(_ value: UInt32, to output: inout [UInt8]) {
    output.append(0x5C)
    output.append(0x75)
    output.append(0x7B)
    var shift = max(0, (31 - Int32(value.leadingZeroBitCount)) / 4 * 4)
    while shift >= 0 {
      output.append(digits[Int(value >> UInt32(shift) & 15)])
      shift -= 4
    }
    output.append(0x7D)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
