/// Reads JSON of test data, which is trusted to be well-formed enough.
struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func value() throws -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    default:
      let start = offset
      while let byte = peek, !",]}".utf8.contains(byte), byte > 0x20 { offset += 1 }
      if offset == start { throw JSONValue.Malformed(offset: offset) }
      return .other
    }
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte <= 0x20 { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) throws {
    skipSpace()
    guard peek == byte else { throw JSONValue.Malformed(offset: offset) }
    offset += 1
  }

  private mutating func takeIf(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func object() throws -> JSONValue {
    try take(UInt8(ascii: "{"))
    var members: [(name: JSONValue.CodeUnits, value: JSONValue)] = []
    if takeIf(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      let name = try string()
      try take(UInt8(ascii: ":"))
      members.append((name, try value()))
    } while takeIf(UInt8(ascii: ","))
    try take(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func array() throws -> JSONValue {
    try take(UInt8(ascii: "["))
    var elements: [JSONValue] = []
    if takeIf(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value()) } while takeIf(UInt8(ascii: ","))
    try take(UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func string() throws -> JSONValue.CodeUnits {
    try take(UInt8(ascii: "\""))
    var text = JSONValue.CodeUnits()
    while let byte = peek, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        text.units.append(try escape())
      } else {
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        text.units.append(contentsOf: String(decoding: bytes[offset..<offset + length], as: UTF8.self).utf16)
        offset += length
      }
    }
    try take(UInt8(ascii: "\""))
    return text
  }

  private mutating func escape() throws -> UInt16 {
    guard offset + 1 < bytes.count else { throw JSONValue.Malformed(offset: offset) }
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
      guard let unit = UInt16(digits, radix: 16) else { throw JSONValue.Malformed(offset: offset) }
      offset += 4
      return unit
    default: return UInt16(letter)
    }
  }
}
