import HarnessModel
import URLStandard

/// Finds everything in a text that some registered reading takes for a URL, in one pass over its bytes.
///
/// The text is cut into tokens at white space, controls, `<`, `>` and `"`. In a token, each `http://` or
/// `https://` is an anchor; the readings differ about where the URL that begins there ends. Every anchor gives
/// at most ``readingsPerAnchor`` URLs, and the work for a token is bounded by a multiple of its length: URLs of
/// more than ``longestReading`` bytes are left out, and so are more than ``nestedAnchors`` URLs inside of another.
struct URLScanner {
  /// The most URLs that one occurrence gives.
  static let readingsPerAnchor = 2 * Cuts.limit + 3
  /// The longest text in bytes that is read as a URL.
  static let longestReading = 4_096
  /// The most URLs read inside of another one that nothing separates from it.
  static let nestedAnchors = 4

  let text: UnsafeBufferPointer<UInt8>
  let form: LabelledText.Form

  /// Calls a body with every candidate of a text.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, form: LabelledText.Form, _ emit: (URLCandidate) -> Void
  ) {
    URLScanner(text: text, form: form).scan(emit)
  }

  /// Every URL that some reading finds in a text, serialized without fragments.
  static func urls(in text: ForeignText) -> Set<[UInt8]> {
    var urls: Set<[UInt8]> = []
    var record = URLRecord()
    text.bytes.withUnsafeBufferPointer { bytes in
      scan(bytes, form: .prose) { candidate in
        guard BasicURLParser.parse(candidate.decoded ?? Array(bytes[candidate.range]), into: &record) else {
          return
        }
        urls.insert(Array(record.href.prefix(record.countWithoutFragment)))
      }
    }
    return urls
  }

  private func scan(_ emit: (URLCandidate) -> Void) {
    TextClass.table.withUnsafeBufferPointer { classes in
      var start = 0
      while start < text.count {
        var end = start
        var seen: TextClass = []
        while end < text.count {
          let kind = classes[Int(text[end])]
          if kind.contains(.hard) { break }
          seen.formUnion(kind)
          end += 1
        }
        if end - start > 3, !seen.isDisjoint(with: [.colon, .dot]) || text[start] == UInt8(ascii: "/") {
          readToken(start..<end, seen, emit)
        }
        start = end + 1
      }
    }
  }

  private func readToken(_ token: Range<Int>, _ seen: TextClass, _ emit: (URLCandidate) -> Void) {
    var found = false
    if seen.contains(.colon) { found = readAnchors(token, seen, emit) }
    if seen.contains(.percent), readEncoded(token, emit) { found = true }
    if !found { readWithoutScheme(token, seen, emit) }
  }
}
