/// What one byte can mean to the parts of a URL; looked up for each byte.
struct URLMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// An upper-case letter.
  static let upper = URLMarks(rawValue: 1 << 0)
  static let backslash = URLMarks(rawValue: 1 << 1)
  static let bracket = URLMarks(rawValue: 1 << 2)
  /// A C0 control or DEL.
  static let control = URLMarks(rawValue: 1 << 3)
  static let nonASCII = URLMarks(rawValue: 1 << 4)
  static let percent = URLMarks(rawValue: 1 << 5)
  /// Tab, line feed or carriage return, which WHATWG removes.
  static let tabOrNewline = URLMarks(rawValue: 1 << 6)
  /// Slash, question mark or number sign.
  static let endsAuthority = URLMarks(rawValue: 1 << 7)
  /// Question mark or number sign.
  static let endsPath = URLMarks(rawValue: 1 << 8)
  /// An `@`, a colon or a closing bracket: where userinfo and port are.
  static let turnsAuthority = URLMarks(rawValue: 1 << 9)
  /// Slash, backslash, dot, percent sign or semicolon.
  static let mattersInPath = URLMarks(rawValue: 1 << 10)
  static let dot = URLMarks(rawValue: 1 << 11)
  static let digit = URLMarks(rawValue: 1 << 12)
  /// What stands in no address: neither hexadecimal digit nor dot nor `x`.
  static let notNumeric = URLMarks(rawValue: 1 << 13)
  /// An `x`, with which A-labels begin.
  static let letterX = URLMarks(rawValue: 1 << 14)

  /// What changes how the bytes of an authority are taken.
  static let shapesAuthority: URLMarks = [.turnsAuthority, .dot, .letterX]

  /// The marks of each byte.
  static let table: [URLMarks] = (0...255).map { marks(of: $0) }

  private static func marks(of byte: UInt8) -> URLMarks {
    var marks: URLMarks = []
    switch byte {
    case 0x41...0x5A: marks.insert(.upper)
    case 0x5C: marks.formUnion([.backslash, .mattersInPath])
    case 0x5B: marks.insert(.bracket)
    case 0x5D: marks.formUnion([.bracket, .turnsAuthority])
    case 0x00...0x1F, 0x7F: marks.insert(.control)
    case 0x80...: marks.insert(.nonASCII)
    case 0x25: marks.formUnion([.percent, .mattersInPath])
    case 0x2F: marks.formUnion([.endsAuthority, .mattersInPath])
    case 0x3F, 0x23: marks.formUnion([.endsAuthority, .endsPath])
    case 0x40, 0x3A: marks.insert(.turnsAuthority)
    case 0x2E: marks.formUnion([.dot, .mattersInPath])
    case 0x3B: marks.insert(.mattersInPath)
    case 0x30...0x39: marks.insert(.digit)
    default: break
    }
    if byte == 0x09 || byte == 0x0A || byte == 0x0D { marks.insert(.tabOrNewline) }
    if byte | 0x20 == 0x78 { marks.insert(.letterX) }
    if URLParts.digit(byte) == nil, byte != 0x2E, byte | 0x20 != 0x78 { marks.insert(.notNumeric) }
    return marks
  }

  /// What an authority shows that holds bytes with these marks.
  var featuresOfAuthority: URLFeatures {
    var found: URLFeatures = []
    if contains(.upper) { found.insert(.upperCase) }
    if contains(.backslash) { found.insert(.backslash) }
    if contains(.bracket) { found.insert(.brackets) }
    if contains(.control) { found.insert(.control) }
    if contains(.nonASCII) { found.insert(.nonASCII) }
    return found
  }
}
