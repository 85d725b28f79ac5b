import HarnessModel
import URLStandard

extension URLScanner {
  /// Reads a URL with the escapes of JSON undone, and one with those of Markdown.
  func readUnescaped(_ extent: Extent, _ emit: (URLCandidate) -> Void) {
    let range = extent.start..<min(extent.segmentEnd, extent.start + Self.longestReading)
    if let decoded = jsonUnescaped(range) {
      emit(URLCandidate(range: range, reading: .jsonUnescaped, decoded: decoded))
      let bare = decoded.reversed().drop { $0.isSentencePunctuation || $0.isClosing }
      if bare.count < decoded.count {
        let trimmed = Array(bare.reversed())
        emit(URLCandidate(range: range, reading: .jsonUnescaped, decoded: trimmed))
      }
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

  /// The text without backslashes in front of ASCII punctuation, up to a bracket that closes the link.
  ///
  /// Source: CommonMark 0.31.2, sections 2.4 and 6.3.
  private func markdownUnescaped(_ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    var open = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = text[index]
      if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound, text[index + 1].isASCIIPunctuation {
        index += 1
        byte = text[index]
      } else if byte == UInt8(ascii: "(") {
        open += 1
      } else if byte == UInt8(ascii: ")") {
        open -= 1
        if open < 0 { break }
      }
      output.append(byte)
      index += 1
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
