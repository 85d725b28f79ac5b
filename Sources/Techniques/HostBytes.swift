extension [UInt8] {
  /// Whether a host is written in brackets, as IPv6 addresses are.
  var isBracketed: Bool { first == UInt8(ascii: "[") }

  /// Whether the last label of a host starts with a digit: an IPv4 address, in whatever spelling.
  var endsInNumber: Bool {
    let trimmed = last == UInt8(ascii: ".") ? dropLast() : self[...]
    let label = trimmed.lastIndex(of: UInt8(ascii: ".")).map { trimmed[($0 + 1)...] } ?? trimmed
    return label.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// Whether a host is a name, to which labels can be added.
  var isName: Bool { !isEmpty && !isBracketed && !endsInNumber }

  /// The labels of a host between its dots.
  var labels: [ArraySlice<UInt8>] {
    split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  }

  /// The positions of a byte.
  func positions(of byte: UInt8) -> [Int] {
    indices.filter { self[$0] == byte }
  }

  /// The positions of the ASCII letters.
  var letterPositions: [Int] {
    indices.filter { self[$0].isLetter }
  }

  /// A copy with every occurrence of a byte replaced.
  func replacing(_ byte: UInt8, with text: some Sequence<UInt8>) -> [UInt8] {
    let text = Array(text)
    return flatMap { $0 == byte ? text : [$0] }
  }

  /// A copy with one position replaced by other bytes.
  func replacing(at position: Int, with text: some Sequence<UInt8>) -> [UInt8] {
    Array(self[..<position]) + text + self[(position + 1)...]
  }

  /// A copy with ASCII letters in upper case.
  var uppercasedASCII: [UInt8] { map(\.uppercasedASCII) }

  /// The byte string several times over.
  func repeated(_ count: Int) -> [UInt8] {
    var all = self
    all.reserveCapacity(self.count * count)
    guard count > 0 else { return [] }
    while all.count < self.count * count { all += all.prefix(self.count * count - all.count) }
    return all
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// In upper case.
  var uppercasedASCII: UInt8 { (0x61...0x7A).contains(self) ? self - 0x20 : self }

  /// `%` and two hexadecimal digits.
  func percentEncoded(uppercase: Bool = false) -> [UInt8] {
    let digits = uppercase ? Self.upperDigits : Self.lowerDigits
    return [UInt8(ascii: "%"), digits[Int(self >> 4)], digits[Int(self & 15)]]
  }

  private static let lowerDigits = Array("0123456789abcdef".utf8)
  private static let upperDigits = Array("0123456789ABCDEF".utf8)
}

extension Scene {
  /// The first label of the stranger, for the names an attacker would register.
  var strangerLabel: [UInt8] {
    stranger.isName ? Array(stranger.labels[0]) : Array("evil".utf8)
  }
}
