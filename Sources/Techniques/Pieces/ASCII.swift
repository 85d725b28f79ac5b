/// Questions about single bytes of a host.
enum ASCII {
  /// The byte with A to Z folded.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether the byte is a to z or A to Z.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether the byte is 0 to 9.
  static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// Whether a label begins with `xn--`, in any case.
  static func hasACEPrefix(_ label: ArraySlice<UInt8>) -> Bool {
    guard label.count >= 4 else { return false }
    let start = label.startIndex
    return label[start + 2] == UInt8(ascii: "-") && label[start + 3] == UInt8(ascii: "-")
      && label[start] | 0x20 == UInt8(ascii: "x") && label[start + 1] | 0x20 == UInt8(ascii: "n")
  }
}

extension UTF8 {
  /// The code points of a text; ill-formed bytes count as U+FFFD.
  static func scalars(of text: [UInt8]) -> [Unicode.Scalar] {
    // The standard library knows best what is well-formed.
    let isASCII = text.allSatisfy { $0 < 0x80 }
    return isASCII
      ? text.map { Unicode.Scalar($0) } : Array(String(decoding: text, as: UTF8.self).unicodeScalars)
  }

  /// The encoding of one code point.
  static func bytes(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    let last = UInt8(truncatingIfNeeded: value & 0x3F | 0x80)
    if value < 0x80 { return [UInt8(truncatingIfNeeded: value)] }
    if value < 0x800 { return [UInt8(truncatingIfNeeded: value >> 6 | 0xC0), last] }
    let third = UInt8(truncatingIfNeeded: value >> 6 & 0x3F | 0x80)
    if value < 0x1_0000 { return [UInt8(truncatingIfNeeded: value >> 12 | 0xE0), third, last] }
    let second = UInt8(truncatingIfNeeded: value >> 12 & 0x3F | 0x80)
    return [UInt8(truncatingIfNeeded: value >> 18 | 0xF0), second, third, last]
  }

  /// Appends the encoding of one code point.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: value)) }
    if value < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: value >> 6 | 0xC0))
    } else {
      if value < 0x1_0000 {
        bytes.append(UInt8(truncatingIfNeeded: value >> 12 | 0xE0))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: value >> 18 | 0xF0))
        bytes.append(UInt8(truncatingIfNeeded: value >> 12 & 0x3F | 0x80))
      }
      bytes.append(UInt8(truncatingIfNeeded: value >> 6 & 0x3F | 0x80))
    }
    bytes.append(UInt8(truncatingIfNeeded: value & 0x3F | 0x80))
  }

  /// The encoding of a text.
  static func bytes(of text: some Collection<Unicode.Scalar>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * text.count + 16)
    for scalar in text { append(scalar, to: &bytes) }
    return bytes
  }
}
