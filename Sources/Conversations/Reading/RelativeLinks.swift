import HarnessModel
import URLStandard

/// The relative links of a fetched page, Markdown or HTML, resolved against its address.
enum RelativeLinks {
  /// Calls a body with every link that is relative; one pass.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, against base: URLRecord, _ emit: (URLCandidate) -> Void
  ) {
    let scanner = URLScanner(text: text, form: .prose)
    var index = 2
    while index < text.count {
      defer { index += 1 }
      var closing: UInt8?
      switch text[index - 1] {
      case UInt8(ascii: "("): if text[index - 2] == UInt8(ascii: "]") { closing = UInt8(ascii: ")") }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if scanner.isHref(before: index - 1) { closing = text[index - 1] }
      default: break
      }
      guard let closing, let link = link(in: text, from: index, to: closing) else { continue }
      guard let record = BasicURLParser.parse(Array(text[link]), base: base) else { continue }
      emit(URLCandidate(range: link, reading: .relativeLink, decoded: Array(record.href)))
      index = link.upperBound
    }
  }

  /// A destination without white space that has no scheme.
  private static func link(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to closing: UInt8
  ) -> Range<Int>? {
    var end = start
    var path = start
    while end < text.count, text[end] != closing {
      guard text[end] > 0x20, end - start < URLScanner.longestReading else { return nil }
      if text[end] == UInt8(ascii: ":"), path == start { return nil }
      if text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "?") { path = end + 1 }
      end += 1
    }
    return end < text.count && end > start && text[start] != UInt8(ascii: "#") ? start..<end : nil
  }
}
