import HarnessModel

extension URLScanner {
  /// The places where extractors end a URL, each once, under the first reading that ends there.
  struct Cuts {
    struct Cut {
      var end: Int
      var reading: TextReading
    }

    /// The most places for one URL.
    static let limit = 16

    private let text: UnsafeBufferPointer<UInt8>
    private let extent: Extent
    private var ends: InlineArray<16, Int> = InlineArray(repeating: 0)
    private var readings: InlineArray<16, TextReading> = InlineArray(repeating: .punctuationKept)
    private(set) var count = 0

    init(text: UnsafeBufferPointer<UInt8>, extent: Extent) {
      self.text = text
      self.extent = extent
    }

    subscript(index: Int) -> Cut { Cut(end: ends[index], reading: readings[index]) }

    /// Finds all cuts; those of a URL inside of another one have one name for all.
    mutating func find(nested: Bool) {
      for end in [extent.tokenEnd, extent.segmentEnd] {
        add(end, .punctuationKept)
        add(withoutTail(end) { $0 == UInt8(ascii: ".") }, .punctuationDropped)
        add(withoutTail(end) { $0.isSentencePunctuation }, .punctuationDropped)
        add(withoutTail(end) { $0.isSentencePunctuation || $0.isClosing }, .punctuationDropped)
        if extent.tokenEnd == extent.segmentEnd { break }
      }
      add(balanced(extent.segmentEnd), .bracketsBalanced)
      addMatched()
      addFirsts()
      if nested { for index in 0..<count { readings[index] = .nested } }
    }

    private mutating func add(_ end: Int, _ reading: TextReading) {
      guard count < Self.limit, end > extent.start + extent.head else { return }
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

    /// Where the cuts end that look for a byte: the first URL of a list goes on to the end of its token.
    private var searchEnd: Int {
      min(extent.tokenEnd, extent.start + URLScanner.longestReading)
    }

    /// Adds the place of what closes the delimiter in front, brackets of the same kind balanced.
    private mutating func addMatched() {
      guard extent.start > 0, let closing = text[extent.start - 1].closingDelimiter else { return }
      let opening = text[extent.start - 1]
      var depth = 0
      for index in extent.start..<max(extent.start, searchEnd) {
        if text[index] == closing {
          if depth == 0 { return add(index, .delimiterMatched) }
          depth -= 1
        } else if text[index] == opening {
          depth += 1
        }
      }
    }

    /// Adds, in one pass, the first place of each kind of byte that ends a URL under some reading.
    private mutating func addFirsts() {
      var kinds = 0
      let first = min(extent.start + extent.head + 1, searchEnd)
      for index in first..<max(first, searchEnd) {
        let byte = text[index]
        if TextClass(of: byte).contains(.plain) { continue }
        for (bit, reading) in Self.firsts where kinds & bit == 0 && Self.ends(reading, at: byte) {
          kinds |= bit
          add(index, reading)
        }
        if kinds == 63 { return }
      }
    }

    private static let firsts: [(Int, TextReading)] = [
      (1, .quoteCut), (2, .delimiterCut), (4, .commaCut), (8, .asciiOnly), (16, .backslashCut),
      (32, .urlCharacters),
    ]

    private static func ends(_ reading: TextReading, at byte: UInt8) -> Bool {
      let isQuote = byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
      return switch reading {
      case .quoteCut: isQuote
      case .delimiterCut: isQuote || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
      case .commaCut: byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      case .asciiOnly: byte >= 0x80
      case .backslashCut: byte == UInt8(ascii: "\\")
      default: !byte.isURLCharacter
      }
    }
  }
}
