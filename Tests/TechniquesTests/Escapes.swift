/// A text in which code points that cannot be seen are written `\u{hex}` or `\x{hex}` for one byte.
enum Escapes {
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let start = rest.firstRange(of: /\\[ux]\{[0-9a-fA-F]+\}/) {
      bytes += rest[..<start.lowerBound].utf8
      let digits = rest[start].dropFirst(3).dropLast()
      let value = UInt32(digits, radix: 16) ?? 0
      if rest[start].hasPrefix("\\x") {
        bytes.append(UInt8(truncatingIfNeeded: value))
      } else if let scalar = Unicode.Scalar(value) {
        bytes += Array(String(Character(scalar)).utf8)
      }
      rest = rest[start.upperBound...]
    }
    return bytes + rest.utf8
  }

  static func text(_ bytes: [UInt8]) -> String {
    guard let string = String(validating: bytes, as: UTF8.self) else {
      return bytes.map {
        (0x21...0x7E).contains($0) ? String(Unicode.Scalar($0)) : "\\x{\(String($0, radix: 16))}"
      }
      .joined()
    }
    return string.unicodeScalars.map {
      (0x21...0x7E).contains($0.value) ? String($0) : "\\u{\(String($0.value, radix: 16))}"
    }.joined()
  }
}
