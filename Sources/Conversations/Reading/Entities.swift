/// Character references as HTML has them, as far as URLs in text need them.
enum Entities {
  private static let named: [(name: StaticString, value: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")), ("sol", UInt8(ascii: "/")),
    ("colon", UInt8(ascii: ":")), ("period", UInt8(ascii: ".")), ("quest", UInt8(ascii: "?")),
    ("equals", UInt8(ascii: "=")), ("num", UInt8(ascii: "#")), ("percnt", UInt8(ascii: "%")),
  ]

  /// Whether an ampersand at the start may begin a reference, also one without its semicolon.
  static func mayBegin(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let rest = bytes.dropFirst()
    if rest.first == UInt8(ascii: "#") { return true }
    for entry in named.prefix(4) where starts(rest, entry.name) { return true }
    return reference(bytes) != nil
  }

  /// The bytes with every reference decoded, or nil if there is none.
  static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var output: [UInt8] = []
    var isChanged = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let (value, end) = reference(bytes[index...]) {
        output += value
        index = end
        isChanged = true
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return isChanged ? output : nil
  }

  /// What the reference at the start stands for, and where it ends.
  private static func reference(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> ([UInt8], Int)? {
    let body = bytes.dropFirst().prefix(10)
    guard let semicolon = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = body[..<semicolon]
    if name.first == UInt8(ascii: "#") {
      guard let scalar = number(name.dropFirst()), scalar.value >= 0x20 else { return nil }
      return (Array(String(Character(scalar)).utf8), semicolon + 1)
    }
    for entry in named where entry.name.utf8CodeUnitCount == name.count && starts(name, entry.name) {
      return ([entry.value], semicolon + 1)
    }
    return nil
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static func starts(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString) -> Bool {
    guard bytes.count >= name.utf8CodeUnitCount else { return false }
    for (index, byte) in zip(0..<name.utf8CodeUnitCount, bytes) where name.utf8Start[index] != byte {
      return false
    }
    return true
  }
}
