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
    positions { $0 == byte }
  }

  /// The positions of the ASCII letters.
  var letterPositions: [Int] {
    positions(where: \.isLetter)
  }

  /// The positions of some bytes.
  @inline(__always)
  func positions(where accepts: (UInt8) -> Bool) -> [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(count)
    for index in indices where accepts(self[index]) { positions.append(index) }
    return positions
  }

  /// A copy with every occurrence of a byte replaced.
  func replacing(_ byte: UInt8, with text: some Sequence<UInt8>) -> [UInt8] {
    let text = Array(text)
    return replacing({ $0 == byte }, by: { $1 += text })
  }

  /// A copy in which something else is appended for some bytes.
  @inline(__always)
  func replacing(_ accepts: (UInt8) -> Bool, by append: (UInt8, inout [UInt8]) -> Void) -> [UInt8] {
    var changed: [UInt8] = []
    changed.reserveCapacity(count * 3)
    for byte in self {
      if accepts(byte) { append(byte, &changed) } else { changed.append(byte) }
    }
    return changed
  }

  /// Appends `%` and the two hexadecimal digits of a byte.
  mutating func append(percentEncoded byte: UInt8, uppercase: Bool) {
    let letters = (uppercase ? UInt8(ascii: "A") : UInt8(ascii: "a")) - 10
    append(UInt8(ascii: "%"))
    let (high, low) = (byte >> 4, byte & 15)
    append(high < 10 ? UInt8(ascii: "0") + high : letters + high)
    append(low < 10 ? UInt8(ascii: "0") + low : letters + low)
  }

  /// A copy with one position replaced by other bytes.
  func replacing(at position: Int, with text: some Collection<UInt8>) -> [UInt8] {
    var changed: [UInt8] = []
    changed.reserveCapacity(count - 1 + text.count)
    changed += self[..<position]
    changed += text
    changed += self[(position + 1)...]
    return changed
  }

  /// A copy with ASCII letters in upper case.
  var uppercasedASCII: [UInt8] { map(\.uppercasedASCII) }

  /// The byte string several times over.
  func repeated(_ times: Int) -> [UInt8] {
    var all: [UInt8] = []
    all.append(self, times: times)
    return all
  }

  /// Appends a byte string several times.
  public mutating func append(_ unit: [UInt8], times: Int) {
    guard times > 0, !unit.isEmpty else { return }
    let (start, added) = (count, unit.count * times)
    append(contentsOf: repeatElement(unit[0], count: added))
    guard unit.count > 1 else { return }
    withUnsafeMutableBytes { bytes in
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      room.copyBytes(from: unit)
      var filled = unit.count
      // By doubling: a megabyte of a few bytes is otherwise a million small copies.
      while filled < added {
        let part = Swift.min(filled, added - filled)
        UnsafeMutableRawBufferPointer(rebasing: room[filled...])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[..<part]))
        filled += part
      }
    }
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
