import HarnessModel

extension ListedText {
  /// How a host resembles the names of the list: the occasions of laws about what only looks like an entry.
  ///
  /// - Parameter isRooted: whether the host ends in a root dot, which is not looked at.
  func resemblances(ofHost host: Range<Int>, isRooted: Bool, in bytes: Span<UInt8>) -> Occasions {
    var found: Occasions = []
    guard !host.isEmpty else { return found }
    let end = isRooted ? host.upperBound - 1 : host.upperBound
    let text = text.span
    for place in names.indices {
      found.formUnion(Self.resemblances(bytes, of: host, before: end, to: names[place], in: text))
    }
    return found
  }

  /// The same for a path.
  func resemblances(ofPath path: Range<Int>, in bytes: Span<UInt8>) -> Occasions {
    for place in paths.indices where Self.continues(bytes, path, inside: paths[place]) { return .pathGoesOn }
    return []
  }

  /// How a host resembles one name; what ends it may be a root dot.
  private static func resemblances(
    _ bytes: Span<UInt8>, of host: Range<Int>, before end: Int, to name: Name,
    in text: Span<UInt8>
  ) -> Occasions {
    var found: Occasions = []
    let count = name.range.count
    if end - host.lowerBound > count {
      if bytes[end - count - 1] != 0x2E, equal(bytes, end - count, text, name.range) {
        found.insert(.endsInEntry)
      }
      if equal(bytes, host.lowerBound, text, name.range) { found.insert(.beginsWithEntry) }
    }
    guard let dot = name.dot else { return found }
    if holds(bytes, host, text, name.range) { found.insert(.holdsEntry) }
    if name.hasParent, isNear(bytes, host, text, name.range, dot) { found.insert(.nearEntry) }
    return found
  }

  @inline(__always)
  private static func equal(
    _ bytes: Span<UInt8>, _ start: Int, _ text: Span<UInt8>, _ name: Range<Int>
  ) -> Bool {
    for place in name where URLParts.lowered(bytes[start + place - name.lowerBound]) != text[place] {
      return false
    }
    return true
  }

  /// Whether a host holds the name with another character in the place of a dot.
  private static func holds(
    _ bytes: Span<UInt8>, _ host: Range<Int>, _ text: Span<UInt8>,
    _ name: Range<Int>
  ) -> Bool {
    guard host.count >= name.count else { return false }
    for start in host.lowerBound...(host.upperBound - name.count) {
      var isReplaced = false
      var place = name.lowerBound
      while place < name.upperBound {
        if URLParts.lowered(bytes[start + place - name.lowerBound]) != text[place] {
          guard text[place] == 0x2E else { break }
          isReplaced = true
        }
        place += 1
      }
      if isReplaced, place == name.upperBound { return true }
    }
    return false
  }

  /// Whether the host is a parent of the name, or shares its parent, without lying at or below it.
  private static func isNear(
    _ bytes: Span<UInt8>, _ host: Range<Int>, _ text: Span<UInt8>,
    _ name: Range<Int>, _ dot: Int
  ) -> Bool {
    let parent = (dot + 1)..<name.upperBound
    let start = host.upperBound - parent.count
    guard start >= host.lowerBound, equal(bytes, start, text, parent) else { return false }
    guard start > host.lowerBound else { return true }
    guard bytes[start - 1] == 0x2E else { return false }
    // The label before the parent, whatever empty ones stand between.
    var end = start - 1
    while end > host.lowerBound, bytes[end - 1] == 0x2E { end -= 1 }
    var first = end
    while first > host.lowerBound, bytes[first - 1] != 0x2E { first -= 1 }
    return end - first != dot - name.lowerBound || !equal(bytes, first, text, name.lowerBound..<dot)
  }
}

extension ListedText {
  /// Whether a path begins with that of an entry and goes on without a slash.
  private static func continues(
    _ bytes: Span<UInt8>, _ path: Range<Int>, inside prefix: [UInt8]
  ) -> Bool {
    path.count > prefix.count && bytes[path.lowerBound + prefix.count] != 0x2F
      && equal(bytes, path.lowerBound, prefix)
  }

  /// Whether a URL is `https://` or `http://` and an entry as it is spelled, and perhaps a slash.
  ///
  /// - Parameter start: where the authority begins.
  func holds(_ bytes: Span<UInt8>, from start: Int, _ features: URLFeatures) -> Bool {
    let count = bytes.count - start
    let isShorter = count > 0 && bytes[bytes.count - 1] == 0x2F
    let wanted = Self.bit(ofLength: count) | (isShorter ? Self.bit(ofLength: count - 1) : 0)
    guard lengths & wanted != 0,
      features.isDisjoint(with: [.userinfo, .backslash, .query, .fragment, .port]),
      Self.beginsWithHTTP(bytes, authority: start)
    else { return false }
    for place in entries.indices {
      let length = entries[place].bytes.count
      guard length == count || (isShorter && length + 1 == count) else { continue }
      if Self.equal(bytes, start, entries[place].bytes) { return true }
    }
    return false
  }

  private static func equal(_ bytes: Span<UInt8>, _ start: Int, _ text: [UInt8]) -> Bool {
    for place in text.indices where bytes[start + place] != text[place] { return false }
    return true
  }

  private static func beginsWithHTTP(_ bytes: Span<UInt8>, authority start: Int) -> Bool {
    guard bytes.count > 6, bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70 else {
      return false
    }
    let colon = bytes[4] == 0x73 ? 5 : 4
    // The authority begins behind all slashes, and so behind these two.
    return start > colon + 2 && bytes[colon] == 0x3A && bytes[colon + 1] == 0x2F && bytes[colon + 2] == 0x2F
  }
}
