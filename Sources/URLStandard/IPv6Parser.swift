/// The IPv6 parser of the URL Standard.
struct IPv6Parser {
  private let input: UnsafeBufferPointer<UInt8>
  private var pointer = 0
  private var pieceIndex = 0
  private var compress: Int?
  private var address = SIMD8<UInt16>()

  /// Parses an IPv6 address without its brackets.
  static func parse(
    _ input: UnsafeBufferPointer<UInt8>, errors: inout ValidationErrors
  ) throws(ParseFailure) -> IPv6Address {
    var parser = IPv6Parser(input: input)
    try parser.run(&errors)
    var value: UInt128 = 0
    for index in 0..<8 { value = value << 16 | UInt128(parser.address[index]) }
    return IPv6Address(value: value)
  }

  private init(input: UnsafeBufferPointer<UInt8>) {
    self.input = input
  }

  /// The code point that the pointer points to.
  private var c: UInt8? { pointer < input.count ? input[pointer] : nil }

  private mutating func run(_ errors: inout ValidationErrors) throws(ParseFailure) {
    if c == UInt8(ascii: ":") {
      guard input.count > 1, input[1] == UInt8(ascii: ":") else {
        throw ParseFailure(.ipv6InvalidCompression)
      }
      pointer += 2
      pieceIndex += 1
      compress = pieceIndex
    }
    while c != nil {
      if pieceIndex == 8 { throw ParseFailure(.ipv6TooManyPieces) }
      if c == UInt8(ascii: ":") {
        if compress != nil { throw ParseFailure(.ipv6MultipleCompression) }
        pointer += 1
        pieceIndex += 1
        compress = pieceIndex
      } else if try takePiece(&errors) {
        break
      }
    }
    try expand()
  }

  /// Reads a piece; true if it was the start of an embedded IPv4 address, which ends the input.
  private mutating func takePiece(_ errors: inout ValidationErrors) throws(ParseFailure) -> Bool {
    var (value, length): (UInt16, Int) = (0, 0)
    while length < 4, let digit = c, digit.isIn(.hexDigit) {
      value = value << 4 | UInt16(digit.hexDigitValue)
      pointer += 1
      length += 1
    }
    if c == UInt8(ascii: ".") {
      if length == 0 { throw ParseFailure(.ipv4InIPv6InvalidCodePoint) }
      pointer -= length
      if pieceIndex > 6 { throw ParseFailure(.ipv4InIPv6TooManyPieces) }
      try takeIPv4()
      return true
    } else if c == UInt8(ascii: ":") {
      pointer += 1
      if c == nil { throw ParseFailure(.ipv6InvalidCodePoint) }
    } else if c != nil {
      throw ParseFailure(.ipv6InvalidCodePoint)
    }
    if length > 1, value < 1 << (4 * (length - 1)) { errors.insert(.ipv6PieceLeadingZero) }
    address[pieceIndex] = value
    pieceIndex += 1
    return false
  }

  private mutating func takeIPv4() throws(ParseFailure) {
    var numbersSeen = 0
    while c != nil {
      if numbersSeen > 0 {
        guard c == UInt8(ascii: "."), numbersSeen < 4 else { throw ParseFailure(.ipv4InIPv6InvalidCodePoint) }
        pointer += 1
      }
      let part = try takeIPv4Part()
      address[pieceIndex] = address[pieceIndex] << 8 | part
      numbersSeen += 1
      if numbersSeen == 2 || numbersSeen == 4 { pieceIndex += 1 }
    }
    if numbersSeen != 4 { throw ParseFailure(.ipv4InIPv6TooFewParts) }
  }

  private mutating func takeIPv4Part() throws(ParseFailure) -> UInt16 {
    var part: UInt16?
    while let digit = c, digit.isIn(.digit) {
      if part == 0 { throw ParseFailure(.ipv4InIPv6InvalidCodePoint) }
      let value = (part ?? 0) * 10 + UInt16(digit.hexDigitValue)
      if value > 255 { throw ParseFailure(.ipv4InIPv6OutOfRangePart) }
      part = value
      pointer += 1
    }
    guard let part else { throw ParseFailure(.ipv4InIPv6InvalidCodePoint) }
    return part
  }

  /// Moves what follows the compression to the end.
  private mutating func expand() throws(ParseFailure) {
    guard let compress else {
      if pieceIndex != 8 { throw ParseFailure(.ipv6TooFewPieces) }
      return
    }
    var swaps = pieceIndex - compress
    pieceIndex = 7
    while pieceIndex != 0, swaps > 0 {
      let other = compress + swaps - 1
      (address[pieceIndex], address[other]) = (address[other], address[pieceIndex])
      pieceIndex -= 1
      swaps -= 1
    }
  }
}
