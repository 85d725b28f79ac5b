/// An IPv6 address.
public struct IPv6Address: Hashable, Sendable {
  /// The address as its number, the first piece in the highest bits.
  public let value: UInt128

  /// Takes an address by its number.
  public init(value: UInt128) {
    self.value = value
  }

  /// The eight pieces of 16 bits, first one first.
  public var pieces: [UInt16] {
    (0..<8).map { self[$0] }
  }

  /// One of the eight pieces of 16 bits, counted from 0.
  public subscript(piece: Int) -> UInt16 {
    precondition(0..<8 ~= piece, "an IPv6 address has the pieces 0 to 7")
    return UInt16(truncatingIfNeeded: value >> (UInt128(7 - piece) * 16))
  }
}

extension IPv6Address {
  /// The address as the URL Standard's IPv6 serializer writes it, without brackets.
  public var serialized: [UInt8] {
    var output: [UInt8] = []
    serialize(to: &output)
    return output
  }

  /// Appends the address as the URL Standard's IPv6 serializer writes it, without brackets.
  func serialize(to output: inout [UInt8]) {
    let compressed = compressedPieces
    var index = 0
    while index < 8 {
      if index == compressed.lowerBound, !compressed.isEmpty {
        output.append(UInt8(ascii: ":"))
        if index == 0 { output.append(UInt8(ascii: ":")) }
        index = compressed.upperBound
        continue
      }
      output.appendHexadecimal(self[index])
      if index != 7 { output.append(UInt8(ascii: ":")) }
      index += 1
    }
  }

  /// The first longest run of two or more pieces that are zero, or an empty range.
  private var compressedPieces: Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in 0...8 where index == 8 || self[index] != 0 {
      if index - start > max(1, longest.count) { longest = start..<index }
      start = index + 1
    }
    return longest
  }
}

extension [UInt8] {
  /// Appends the shortest hexadecimal digits of a number, in lower case.
  fileprivate mutating func appendHexadecimal(_ number: UInt16) {
    if number >= 16 { appendHexadecimal(number / 16) }
    let digit = UInt8(number % 16)
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}
