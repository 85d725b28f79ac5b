import HarnessModel
import URLStandard

extension URLScanner {
  /// Reads a URL with the escapes of JSON undone, and one with those of Markdown.
  func readUnescaped(_ extent: Extent, _ emit: (URLCandidate) -> Void) {
    let range = extent.start..<min(extent.segmentEnd, extent.start + Self.longestReading)
    if let decoded = jsonUnescaped(range) {
      emit(URLCandidate(range: range, reading: .jsonUnescaped, decoded: decoded))
    }
    let decoded = markdownUnescaped(range)
    if decoded.count < range.count {
      emit(URLCandidate(range: range, reading: .markdownUnescaped, decoded: decoded))
    }
  }

  /// The text up to the first escape that stands for white space or a quote; nil if an escape is none of JSON.
  private func jsonUnescaped(_ range: Range<Int>) -> [UInt8]? {
    var output: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard text[index] == UInt8(ascii: "\\") else {
        output.append(text[index])
        index += 1
        continue
      }
      guard index + 1 < range.upperBound else { return output }
      switch text[index + 1] {
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        output.append(text[index + 1])
        index += 2
      case UInt8(ascii: "u"):
        guard index + 6 <= range.upperBound,
          let value = UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return output }
        if value <= 0x20 || value == 0x22 { return output }
        output += String(Character(scalar)).utf8
        index += 6
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "\""): return output
      default: return nil
      }
    }
    return output
  }

  /// The text without backslashes in front of ASCII punctuation (CommonMark 2.4).
  private func markdownUnescaped(_ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    for index in range {
      if text[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound {
        let next = text[index + 1]
        if next > 0x20, next < 0x7F, !next.isASCIILetter, !next.isASCIIDigit { continue }
      }
      output.append(text[index])
    }
    return output
  }

  /// Reads a URL that is percent-encoded as a whole, `https%3A%2F%2F…`; false if there is none.
  func readEncoded(_ token: Range<Int>, _ emit: (URLCandidate) -> Void) -> Bool {
    var found = 0
    var index = token.lowerBound
    while index + 13 <= token.upperBound, found < Self.nestedAnchors {
      defer { index += 1 }
      guard text[index] == UInt8(ascii: "%"), isEncodedSlashes(at: index),
        let start = schemeStart(before: index, in: token)
      else { continue }
      found += 1
      var end = index
      let last = min(token.upperBound, start + Self.longestReading)
      while end < last, text[end] != UInt8(ascii: "&"), !text[end].isClosing || text[end] == UInt8(ascii: "_")
      {
        end += 1
      }
      let decoded = PercentCoding.decode(text[start..<end])
      emit(URLCandidate(range: start..<end, reading: .percentDecoded, decoded: decoded))
    }
    return found > 0
  }

  private func isEncodedSlashes(at index: Int) -> Bool {
    let wanted: StaticString = "%3a%2f%2f"
    for offset in 0..<9 {
      let byte = text[index + offset]
      guard (byte.isASCIILetter ? byte | 0x20 : byte) == wanted.utf8Start[offset] else { return false }
    }
    return true
  }

  private func schemeStart(before index: Int, in token: Range<Int>) -> Int? {
    if matches("https", at: index - 5, in: token) { return index - 5 }
    return matches("http", at: index - 4, in: token) ? index - 4 : nil
  }
}
