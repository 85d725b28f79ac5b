import HarnessModel

extension JSONCursor.RawString {
  /// The text the string stands for.
  ///
  /// A surrogate without its partner keeps its three-byte form (WTF-8), so that nothing is lost.
  var unescaped: ForeignText {
    guard hasEscapes else { return ForeignText(bytes: Array(bytes)) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte == UInt8(ascii: "\\"), at < bytes.count else {
        result.append(byte)
        continue
      }
      let kind = bytes[at]
      at += 1
      switch kind {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): Self.append(codePoint(&at), to: &result)
      default: result.append(kind)
      }
    }
    return ForeignText(bytes: result)
  }

  /// Whether the string, with its escapes resolved, is this ASCII word.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    if hasEscapes {
      return unescaped.bytes.elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<bytes.count where bytes[index] != word.utf8Start[index] { return false }
    return true
  }

  /// The code point of the escape whose digits begin here, joined with a low surrogate behind it.
  private func codePoint(_ at: inout Int) -> UInt32 {
    let high = unit(at)
    at += 4
    guard (0xD800..<0xDC00).contains(high), at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { return high }
    let low = unit(at + 2)
    guard (0xDC00..<0xE000).contains(low) else { return high }
    at += 6
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private func unit(_ at: Int) -> UInt32 {
    bytes[at..<(at + 4)].reduce(0) { $0 << 4 | ($1.hexDigitValue ?? 0) }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(value >> shift & 0x3F) }
    switch value {
    case ..<0x80: bytes.append(UInt8(value))
    case ..<0x800: bytes += [0xC0 | UInt8(value >> 6), continuation(0)]
    case ..<0x10000: bytes += [0xE0 | UInt8(value >> 12), continuation(6), continuation(0)]
    default: bytes += [0xF0 | UInt8(value >> 18), continuation(12), continuation(6), continuation(0)]
    }
  }
}
