import HarnessModel

extension URLScanner {
  /// Where a scheme begins in a token, and how its slashes are written.
  private struct Anchor {
    var start: Int
    /// Whether the slashes are written `\/`.
    var isEscaped: Bool
  }

  /// Reads every URL of a token that has a scheme; false if there is none.
  ///
  /// A URL of a list ends where the next one begins; the first one is also read up to the end of the token, and
  /// one inside of another goes as far as that one does.
  func readAnchors(_ token: Range<Int>, _ seen: TextClass, _ emit: (URLCandidate) -> Void) -> Bool {
    guard var current = nextAnchor(in: token, from: token.lowerBound) else { return false }
    var isFirst = true
    var nested = 0
    var segmentEnd = token.lowerBound
    while true {
      let separated = isFirst || isSeparator(before: current.start)
      nested = separated ? 0 : nested + 1
      if current.start >= segmentEnd { segmentEnd = endOfSegment(in: token, after: current) }
      if nested <= Self.nestedAnchors {
        let extent = Extent(
          start: current.start, segmentEnd: segmentEnd, tokenEnd: isFirst ? token.upperBound : segmentEnd,
          isEscaped: current.isEscaped, isNested: !separated, seen: seen)
        read(extent, emit)
      }
      isFirst = false
      guard let next = nextAnchor(in: token, from: current.start + 7) else { return true }
      current = next
    }
  }

  /// Where the next URL begins that something separates from those before, or the token ends.
  private func endOfSegment(in token: Range<Int>, after anchor: Anchor) -> Int {
    var from = anchor.start + 7
    while let next = nextAnchor(in: token, from: from) {
      if isSeparator(before: next.start) { return next.start }
      from = next.start + 7
    }
    return token.upperBound
  }

  private func nextAnchor(in token: Range<Int>, from start: Int) -> Anchor? {
    var index = start
    while index < token.upperBound {
      if text[index] == UInt8(ascii: ":"), let anchor = anchor(atColon: index, in: token) { return anchor }
      index += 1
    }
    return nil
  }

  private func anchor(atColon colon: Int, in token: Range<Int>) -> Anchor? {
    let isEscaped = matches("\\/\\/", at: colon + 1, in: token)
    guard isEscaped || matches("//", at: colon + 1, in: token) else { return nil }
    for (scheme, count) in [("https" as StaticString, 5), ("http", 4)] where colon - count >= token.lowerBound
    {
      if matchesLetters(scheme, at: colon - count) {
        return Anchor(start: colon - count, isEscaped: isEscaped)
      }
    }
    return nil
  }

  /// Whether what stands before an anchor ends the URL in front of it for those who split lists.
  private func isSeparator(before start: Int) -> Bool {
    guard start > 0 else { return true }
    let byte = text[start - 1]
    return byte.isClosing || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte >= 0x80
  }

  /// Whether bytes stand in the text.
  func matches(_ word: StaticString, at start: Int, in range: Range<Int>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard start >= range.lowerBound, start + count <= range.upperBound else { return false }
    for index in 0..<count where text[start + index] != word.utf8Start[index] { return false }
    return true
  }

  /// Whether letters stand in the text, in either case.
  private func matchesLetters(_ word: StaticString, at start: Int) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where text[start + index] | 0x20 != word.utf8Start[index] {
      return false
    }
    return true
  }
}
