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
  /// The encoding of one code point.
  static func bytes(_ scalar: Unicode.Scalar) -> [UInt8] {
    Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
