import HarnessModel

extension URLScanner {
  /// The one reading of a URL whose extent nobody doubts, or nil.
  ///
  /// It is isolated by white space or ends of the text, by angle brackets, as the destination of a Markdown link
  /// or as a quoted `href`; and nothing in it raises a question: no bracket, quote, comma, semicolon, backslash,
  /// character reference or letter beyond ASCII, no punctuation at its end, a scheme in lower case.
  func certainReading(of extent: Extent) -> URLCandidate? {
    guard !extent.isEscaped, text[extent.start] == UInt8(ascii: "h") else { return nil }
    guard let (end, reading) = isolation(of: extent), end - extent.start <= Self.longestReading,
      isPlain(extent.start..<end)
    else { return nil }
    var candidate = URLCandidate(range: extent.start..<end, reading: reading, isCertain: true)
    if end == text.count {
      if form == .cutExcerpt { return nil }
      candidate.mayBeCut = form == .excerpt
    }
    return candidate
  }

  /// Where what isolates a URL on both sides ends it.
  private func isolation(of extent: Extent) -> (end: Int, reading: TextReading)? {
    let start = extent.start
    let end = extent.tokenEnd
    let after: UInt8 = end < text.count ? text[end] : 0x20
    guard start > 0, !text[start - 1].isBlank else {
      guard after.isBlank else { return nil }
      return (end, isReferenceDefinition(start) ? .markdownReference : .whiteSpace)
    }
    switch text[start - 1] {
    case UInt8(ascii: "<"): return after == UInt8(ascii: ">") ? (end, .angleBrackets) : nil
    case UInt8(ascii: "\""):
      return after == UInt8(ascii: "\"") && isHref(before: start - 1) ? (end, .htmlAttribute) : nil
    case UInt8(ascii: "'"):
      guard isHref(before: start - 1), let quote = first(UInt8(ascii: "'"), start..<end) else { return nil }
      return (quote, .htmlAttribute)
    case UInt8(ascii: "("):
      guard start > 1, text[start - 2] == UInt8(ascii: "]") else { return nil }
      if let bracket = first(UInt8(ascii: ")"), start..<end) { return (bracket, .markdownDestination) }
      return nil
    default: return nil
    }
  }

  /// Whether `[label]:` and white space stand before.
  private func isReferenceDefinition(_ start: Int) -> Bool {
    var index = start
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09, start - index < 8 { index -= 1 }
    return index < start && index > 1 && text[index - 1] == UInt8(ascii: ":")
      && text[index - 2] == UInt8(ascii: "]")
  }

  /// Whether `href=` stands before.
  func isHref(before end: Int) -> Bool {
    guard end >= 5, text[end - 1] == UInt8(ascii: "=") else { return false }
    for (index, letter) in "href".utf8.enumerated() where text[end - 5 + index] | 0x20 != letter {
      return false
    }
    return true
  }

  private func first(_ byte: UInt8, _ range: Range<Int>) -> Int? {
    for index in range where text[index] == byte { return index }
    return nil
  }

  /// Whether no byte raises a question.
  private func isPlain(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let ends =
      text[last].isASCIILetter || text[last].isASCIIDigit || text[last] == UInt8(ascii: "/")
      || text[last] == UInt8(ascii: "=")
    guard ends, text[range.lowerBound + 4] != UInt8(ascii: "S") else { return false }
    for index in range {
      let kind = TextClass(of: text[index])
      guard kind.contains(.plain) else { return false }
      if kind.contains(.ampersand), Entities.mayBegin(text[index..<range.upperBound]) { return false }
    }
    return text[range.lowerBound..<range.lowerBound + 4].allSatisfy { $0 >= 0x61 }
  }
}
