import HarnessModel

extension URLScanner {
  /// Reads `//host/…` and bare hosts; both fetch schemes are tried, as clients do.
  func readWithoutScheme(_ token: Range<Int>, _ seen: TextClass, _ emit: (URLCandidate) -> Void) {
    var start = token.lowerBound
    while start < token.upperBound, isOpening(text[start]) { start += 1 }
    let isRelative = matches("//", at: start, in: token)
    let hostStart = isRelative ? start + 2 : start
    guard seen.contains(.dot), let hostEnd = endOfHost(hostStart..<token.upperBound) else { return }
    let extent = Extent(
      start: hostStart, segmentEnd: token.upperBound, tokenEnd: token.upperBound, isEscaped: false,
      isNested: false, seen: seen, head: 0)
    var ends: [Int] = []
    var cuts = Cuts(text: text, extent: extent)
    cuts.find(nested: false)
    for index in 0..<cuts.count where cuts[index].end > hostEnd { ends.append(cuts[index].end) }
    if ends.isEmpty || !isTailStart(hostEnd, token) { ends = [hostEnd] }
    for end in ends.prefix(Cuts.limit) where end - hostStart <= Self.longestReading {
      for scheme in ["https://", "http://"] {
        emit(
          URLCandidate(
            range: start..<end, reading: isRelative ? .protocolRelative : .bareHost,
            decoded: Array(scheme.utf8) + text[hostStart..<end]))
      }
    }
  }

  private func isTailStart(_ index: Int, _ token: Range<Int>) -> Bool {
    guard index < token.upperBound else { return false }
    return [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":")].contains(text[index])
  }

  private func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "'"), UInt8(ascii: "`"),
      UInt8(ascii: "*"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Where a name of at least two labels ends whose last label is two letters or more, or letters beyond ASCII.
  private func endOfHost(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var lastDot: Int?
    while index < range.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        // A dot that nothing follows ends the sentence, not the name.
        guard index > range.lowerBound, index + 1 < range.upperBound, isLabelByte(text[index + 1]) else {
          break
        }
        lastDot = index
      } else if !isLabelByte(byte) {
        break
      }
      index += 1
    }
    guard let lastDot, index - lastDot > 2, index == range.upperBound || text[index] != UInt8(ascii: "@")
    else { return nil }
    let letters = text[lastDot + 1..<index].allSatisfy { $0.isASCIILetter || $0 >= 0x80 }
    return letters || matches("xn--", at: lastDot + 1, in: range) ? index : nil
  }

  private func isLabelByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }
}
