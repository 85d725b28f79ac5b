/// Names below which unrelated owners have theirs, by the Public Suffix List: `com`, `co.uk`, `github.io`.
package enum PublicSuffixes {
  /// Whether a canonical name is a public suffix; every single label is one.
  package static func contains(_ name: [UInt8]) -> Bool {
    guard let dot = name.firstIndex(of: 0x2E) else { return true }
    if isRule([0x21] + name) { return false }
    return isRule(name) || isRule([0x2A] + name[dot...])
  }

  /// Whether the table has the rule: by halves over its bytes, so that nothing is built at the start.
  private static func isRule(_ rule: [UInt8]) -> Bool {
    rules.withUTF8Buffer { text in
      var (low, high) = (0, text.count)
      while low < high {
        var start = (low + high) / 2
        while start > low, text[start - 1] != 0x0A { start -= 1 }
        var end = start
        while end < high, text[end] != 0x0A { end += 1 }
        let line = text[start..<end]
        if line.elementsEqual(rule) { return true }
        if line.lexicographicallyPrecedes(rule) { low = end + 1 } else { high = start }
      }
      return false
    }
  }
}
