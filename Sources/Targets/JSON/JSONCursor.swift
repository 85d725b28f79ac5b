/// A place in a JSON text; its functions move over one piece of the grammar of RFC 8259 or fail.
///
/// Strings need not be UTF-8: a target's invalid bytes are kept, not repaired.
struct JSONCursor {
  /// Arrays and objects nested deeper than this are refused.
  static let deepest = 256

  /// A string as it stands in the text, without its quotation marks.
  struct RawString {
    var bytes: UnsafeBufferPointer<UInt8>
    var hasEscapes: Bool
  }

  let text: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The byte here, or 0 at the end; no piece of the grammar begins with 0.
  @inline(__always)
  var byte: UInt8 { position < text.count ? text[position] : 0 }

  /// Whether nothing is left.
  var isAtEnd: Bool { position == text.count }

  @inline(__always)
  mutating func skipBlanks() {
    while position < text.count {
      switch text[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Moves over one given byte.
  @inline(__always)
  mutating func skip(byte wanted: UInt8) -> Bool {
    guard position < text.count, text[position] == wanted else { return false }
    position += 1
    return true
  }

  /// Moves over a string.
  @inline(__always)
  mutating func string() -> RawString? {
    guard skip(byte: Self.quote) else { return nil }
    let start = position
    var hasEscapes = false
    while position < text.count {
      let byte = text[position]
      if byte == Self.quote {
        let bytes = UnsafeBufferPointer(rebasing: text[start..<position])
        position += 1
        return RawString(bytes: bytes, hasEscapes: hasEscapes)
      }
      if byte < 0x20 { return nil }
      position += 1
      if byte == Self.backslash {
        hasEscapes = true
        guard escape() else { return nil }
      }
    }
    return nil
  }

  /// Moves over what follows a backslash.
  private mutating func escape() -> Bool {
    guard position < text.count else { return false }
    let byte = text[position]
    position += 1
    switch byte {
    case UInt8(ascii: "u"):
      guard position + 4 <= text.count else { return false }
      for _ in 0..<4 {
        guard text[position].hexDigitValue != nil else { return false }
        position += 1
      }
      return true
    case Self.quote, Self.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return true
    default: return false
    }
  }

  /// Moves over a number; its value if it is written as a whole number that fits.
  @inline(__always)
  mutating func number() -> (isNumber: Bool, whole: Int?) {
    let isNegative = skip(byte: UInt8(ascii: "-"))
    guard byte.isDigit else { return (false, nil) }
    var value: Int? = 0
    if byte == UInt8(ascii: "0") {
      position += 1
    } else {
      while byte.isDigit {
        value = value.flatMap { $0 < Int.max / 16 ? $0 * 10 + Int(byte - UInt8(ascii: "0")) : nil }
        position += 1
      }
    }
    if skip(byte: UInt8(ascii: ".")) {
      value = nil
      guard digits() else { return (false, nil) }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      value = nil
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      guard digits() else { return (false, nil) }
    }
    return (true, isNegative ? value.map { -$0 } : value)
  }

  private mutating func digits() -> Bool {
    let start = position
    while byte.isDigit { position += 1 }
    return position > start
  }

  /// Moves over `true`, `false` or `null`.
  mutating func word(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= text.count else { return false }
    for offset in 0..<count where text[position + offset] != word.utf8Start[offset] { return false }
    position += count
    return true
  }

  /// Moves over any value.
  mutating func value(depth: Int = 0) -> Bool {
    switch byte {
    case Self.quote: return string() != nil
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard depth < Self.deepest else { return false }
      return container(isObject: byte == UInt8(ascii: "{"), depth: depth)
    default: return number().isNumber
    }
  }

  private mutating func container(isObject: Bool, depth: Int) -> Bool {
    let end = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    position += 1
    skipBlanks()
    if skip(byte: end) { return true }
    while true {
      if isObject {
        guard string() != nil else { return false }
        skipBlanks()
        guard skip(byte: UInt8(ascii: ":")) else { return false }
        skipBlanks()
      }
      guard value(depth: depth + 1) else { return false }
      skipBlanks()
      if skip(byte: end) { return true }
      guard skip(byte: UInt8(ascii: ",")) else { return false }
      skipBlanks()
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// The value of an ASCII hexadecimal digit.
  var hexDigitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
