/// What a byte can mean to somebody who looks for URLs in a text.
struct TextClass: OptionSet {
  let rawValue: UInt8

  /// White space, controls, `<`, `>` and `"`: no URL goes on behind it.
  static let hard = TextClass(rawValue: 1)
  static let colon = TextClass(rawValue: 2)
  static let dot = TextClass(rawValue: 4)
  static let backslash = TextClass(rawValue: 8)
  static let ampersand = TextClass(rawValue: 16)
  static let nonASCII = TextClass(rawValue: 32)
  static let percent = TextClass(rawValue: 64)
  /// May stand inside of a URL whose extent nobody doubts.
  static let plain = TextClass(rawValue: 128)

  /// Looks a byte up.
  @inline(__always)
  init(of byte: UInt8) {
    self = Self.table[Int(byte)]
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  static let table: [TextClass] = (0...255).map { byte in
    var set: TextClass = []
    if byte <= 0x20 || byte == 0x7F { set.insert(.hard) }
    if byte >= 0x80 { set.insert(.nonASCII) }
    switch UInt8(byte) {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): set.insert(.hard)
    case UInt8(ascii: ":"): set.formUnion([.colon, .plain])
    case UInt8(ascii: "."): set.formUnion([.dot, .plain])
    case UInt8(ascii: "\\"): set.insert(.backslash)
    case UInt8(ascii: "&"): set.formUnion([.ampersand, .plain])
    case UInt8(ascii: "%"): set.formUnion([.percent, .plain])
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      set.insert(.plain)
    case let other where "/?#@=+-_~$".utf8.contains(other): set.insert(.plain)
    default: break
    }
    return set
  }
}

extension UInt8 {
  /// White space of ASCII, as texts have it between words.
  var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  var isASCIIPunctuation: Bool { self > 0x20 && self < 0x7F && !isASCIILetter && !isASCIIDigit }

  /// Ends a sentence or part of one, and is no part of a URL in front of it.
  var isSentencePunctuation: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// Closes something that may have been opened in front of a URL, or marks text up.
  var isClosing: Bool {
    switch self {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "'"), UInt8(ascii: "`"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// What closes this byte where it opens something; a quote or mark closes itself.
  var closingDelimiter: UInt8? {
    switch self {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "|"): self
    default: nil
    }
  }

  /// Whether RFC 3986 has a use for this byte in a URL.
  var isURLCharacter: Bool {
    if isASCIILetter || isASCIIDigit { return true }
    return switch self {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "`"):
      false
    default: self > 0x20 && self < 0x7F
    }
  }
}
