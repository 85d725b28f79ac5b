import HarnessModel

extension URLScanner {
  /// A URL that begins somewhere, and how far it may go.
  struct Extent {
    var start: Int
    /// Where the next URL of a list begins, or the token ends.
    var segmentEnd: Int
    /// Where the token ends.
    var tokenEnd: Int
    var isEscaped: Bool
    var isNested: Bool
    var seen: TextClass
    /// The length of what every reading keeps: the scheme and its slashes.
    var head = 7
  }

  /// Reads the URL that begins at an anchor: once if nobody doubts its extent, else in every registered way.
  func read(_ extent: Extent, _ emit: (URLCandidate) -> Void) {
    if !extent.isNested, let certain = certainReading(of: extent) {
      emit(certain)
      if certain.range.upperBound == extent.tokenEnd { return }
    }
    if extent.isEscaped { return readUnescaped(extent, emit) }
    var cuts = Cuts(text: text, extent: extent)
    cuts.find(nested: extent.isNested)
    let limit = cutLimit(extent)
    for index in 0..<cuts.count {
      let cut = cuts[index]
      guard cut.end - extent.start <= Self.longestReading else { continue }
      let touchesCut = cut.end >= limit
      if touchesCut, form == .excerpt || form == .cutExcerpt { continue }
      emit(URLCandidate(range: extent.start..<cut.end, reading: cut.reading))
      if extent.seen.contains(.ampersand), let decoded = Entities.decode(text[extent.start..<cut.end]) {
        emit(
          URLCandidate(range: extent.start..<cut.end, reading: .entityDecoded, decoded: decoded))
      }
    }
    if extent.seen.contains(.backslash) { readUnescaped(extent, emit) }
  }

  /// Where the text was cut, or a place behind all if it was not: an ellipsis, or the end of a cut text.
  private func cutLimit(_ extent: Extent) -> Int {
    guard form == .excerpt || form == .cutExcerpt else { return .max }
    let end = extent.tokenEnd
    var tail = end
    while tail > extent.start,
      text[tail - 1].isSentencePunctuation || text[tail - 1].isClosing
        || text[tail - 1] == UInt8(ascii: "[") || text[tail - 1] == UInt8(ascii: "(")
    { tail -= 1 }
    if form == .cutExcerpt, end == text.count { return tail }
    for index in tail..<end where matches("...", at: index, in: tail..<end) { return tail }
    if extent.seen.contains(.nonASCII) {
      for index in extent.start..<end where isEllipsis(at: index, before: end) { return index }
    }
    return .max
  }

  /// Whether U+2026 stands there.
  private func isEllipsis(at index: Int, before end: Int) -> Bool {
    index + 3 <= end && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0xA6
  }
}
