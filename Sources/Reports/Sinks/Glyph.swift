/// A piece of hostile text, sorted by how it must be shown.
enum Glyph: Hashable {
  /// A printable ASCII character.
  case plain(Unicode.Scalar)
  /// A visible character beyond ASCII, which may look like another one.
  case letter(CodePoint)
  /// A character that must be shown by name.
  case named(CodePoint)
  /// A byte that is part of no UTF-8 sequence.
  case stray(UInt8)

  /// Takes bytes apart; nothing is repaired and nothing is dropped.
  static func split(_ bytes: some Collection<UInt8>) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(bytes.count)
    var source = bytes.makeIterator()
    var position = bytes.startIndex
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        glyphs.append(Glyph(Unicode.UTF8.decode(encoded)))
        bytes.formIndex(&position, offsetBy: encoded.count)
      case .error(let length):
        for _ in 0..<length {
          glyphs.append(.stray(bytes[position]))
          bytes.formIndex(after: &position)
        }
      case .emptyInput:
        return glyphs
      }
    }
  }

  private init(_ scalar: Unicode.Scalar) {
    let point = CodePoint(scalar: scalar)
    if point.isTreacherous {
      self = .named(point)
    } else {
      self = scalar.isASCII ? .plain(scalar) : .letter(point)
    }
  }

  /// `\x` and two digits: how a stray byte is written in every sink.
  static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count < 2 ? "0" + digits : digits)
  }
}
