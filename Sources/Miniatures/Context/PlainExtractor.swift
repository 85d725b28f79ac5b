/// Finds the URLs of a text whose ends nobody doubts: words, and destinations of links.
enum PlainExtractor {
  /// The URLs of a passage.
  static func urls(in passage: Passage) -> [[UInt8]] {
    if passage.isURL { return [passage.text] }
    var found: [[UInt8]] = []
    let text = passage.text
    for word in words(of: text) {
      if passage.isCut, word.endIndex == text.endIndex { continue }
      if passage.isExcerpt, endsInEllipsis(word) { continue }
      if isURL(word) { found.append(Array(word)) }
      for (opening, closing) in [("](", UInt8(ascii: ")")), ("href='", UInt8(ascii: "'"))] {
        guard let start = word.firstRange(of: Array(opening.utf8))?.upperBound else { continue }
        let rest = word[start...]
        guard isURL(rest), let end = rest.firstIndex(of: closing) else { continue }
        found.append(Array(rest[..<end]))
      }
    }
    return found
  }

  /// The text cut at white space, control characters, angle brackets and double quotes.
  static func words(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split { byte in
      byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"")
    }
  }

  /// Whether a text begins as a URL that can be fetched.
  static func isURL(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8)
  }

  /// Whether a word was cut by whoever shortened the text.
  static func endsInEllipsis(_ word: ArraySlice<UInt8>) -> Bool {
    if word.firstRange(of: Array("\u{2026}".utf8)) != nil { return true }
    let tail = word.reversed().prefix { ".,;:!?)]}'`*_~|([".utf8.contains($0) }
    return word.suffix(tail.count).firstRange(of: Array("...".utf8)) != nil
  }
}
