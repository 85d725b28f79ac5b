import HarnessModel

extension URLScanner {
  /// The places where extractors end a URL, each once, under the first reading that ends there.
  struct Cuts {
    struct Cut {
      var end: Int
      var reading: TextReading
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let extent: Extent
    private var ends: InlineArray<9, Int> = InlineArray(repeating: 0)
    private var readings: InlineArray<9, TextReading> = InlineArray(repeating: .punctuationKept)
    private(set) var count = 0

    init(text: UnsafeBufferPointer<UInt8>, extent: Extent) {
      self.text = text
      self.extent = extent
    }

    subscript(index: Int) -> Cut { Cut(end: ends[index], reading: readings[index]) }

    /// Finds all cuts; those of a URL inside of another one have one name for all.
    mutating func find(nested: Bool) {
      add(extent.tokenEnd, .punctuationKept)
      let end = extent.segmentEnd
      add(end, .punctuationKept)
      add(withoutTail(end) { $0.isSentencePunctuation }, .punctuationDropped)
      let bare = withoutTail(end) { $0.isSentencePunctuation || $0.isClosing }
      add(bare, .punctuationDropped)
      add(balanced(end), .bracketsBalanced)
      add(firstCut(.delimiterCut), .delimiterCut)
      add(firstCut(.commaCut), .commaCut)
      if extent.seen.contains(.nonASCII) { add(firstCut(.asciiOnly), .asciiOnly) }
      if extent.seen.contains(.backslash) { add(firstCut(.backslashCut), .backslashCut) }
      if nested { for index in 0..<count { readings[index] = .nested } }
    }

    private mutating func add(_ end: Int, _ reading: TextReading) {
      guard count < 9, end > extent.start + extent.head else { return }
      for index in 0..<count where ends[index] == end { return }
      ends[count] = end
      readings[count] = reading
      count += 1
    }

    private func withoutTail(_ end: Int, _ drops: (UInt8) -> Bool) -> Int {
      var end = end
      while end > extent.start, drops(text[end - 1]) { end -= 1 }
      return end
    }

    /// Drops sentence punctuation, and each closing bracket at the end that nothing in the URL opened.
    private func balanced(_ end: Int) -> Int {
      var end = end
      var open = 0
      for index in extent.start..<end {
        if text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "[") { open += 1 }
        if text[index] == UInt8(ascii: ")") || text[index] == UInt8(ascii: "]") { open -= 1 }
      }
      while end > extent.start {
        let byte = text[end - 1]
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
          guard open < 0 else { break }
          open += 1
        } else if !byte.isSentencePunctuation {
          break
        }
        end -= 1
      }
      return end
    }

    /// Where the first byte stands that ends the URL under a reading.
    private func firstCut(_ reading: TextReading) -> Int {
      let first = min(extent.start + extent.head + 1, extent.segmentEnd)
      for index in first..<extent.segmentEnd {
        let byte = text[index]
        let ends =
          switch reading {
          case .delimiterCut: byte.isClosing && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "~")
          case .commaCut: byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
          case .asciiOnly: byte >= 0x80
          default: byte == UInt8(ascii: "\\")
          }
        if ends { return index }
      }
      return extent.segmentEnd
    }
  }
}
