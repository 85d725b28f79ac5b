import HarnessModel

extension ListedText {
  /// How a URL resembles the list: the occasions of laws about what only looks like an entry.
  func resemblances(of cut: borrowing URLCut, in bytes: UnsafeBufferPointer<UInt8>) -> Occasions {
    var found: Occasions = []
    let host = cut.host
    if !host.isEmpty {
      // A root dot is not looked at.
      let end = cut.features.contains(.rootDot) ? host.upperBound - 1 : host.upperBound
      text.withUnsafeBufferPointer { text in
        names.withUnsafeBufferPointer { names in
          for name in names {
            found.formUnion(Self.resemblances(bytes, of: host, before: end, to: name, in: text))
          }
        }
      }
    }
    for place in paths.indices where Self.continues(bytes, cut.path, inside: paths[place]) {
      found.insert(.pathGoesOn)
      break
    }
    if holds(bytes, from: cut.authority.lowerBound, cut.features) { found.insert(.spelledAsEntry) }
    return found
  }

  /// How a host resembles one name; what ends it may be a root dot.
  private static func resemblances(
    _ bytes: UnsafeBufferPointer<UInt8>, of host: Range<Int>, before end: Int, to name: Name,
    in text: UnsafeBufferPointer<UInt8>
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Bool {
    var (place, at) = (name.lowerBound, start)
    while place < name.upperBound {
      guard URLParts.lowered(bytes[at]) == text[place] else { return false }
      place &+= 1
      at &+= 1
    }
    return true
  }

  /// Whether a host holds the name with another character in the place of a dot.
  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ host: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    _ name: Range<Int>
  ) -> Bool {
    guard host.count >= name.count, !name.isEmpty else { return false }
    let first = text[name.lowerBound]
    var start = host.lowerBound
    let last = host.upperBound - name.count
    while start <= last {
      // Nearly everywhere the first character tells.
      if URLParts.lowered(bytes[start]) == first || first == 0x2E,
        isSpelledWithoutADot(bytes, start, text, name)
      {
        return true
      }
      start &+= 1
    }
    return false
  }

  /// Whether the name stands at a place with another character in the place of a dot.
  private static func isSpelledWithoutADot(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Bool {
    var isReplaced = false
    var (place, at) = (name.lowerBound, start)
    while place < name.upperBound {
      if URLParts.lowered(bytes[at]) != text[place] {
        guard text[place] == 0x2E else { return false }
        isReplaced = true
      }
      place &+= 1
      at &+= 1
    }
    return isReplaced
  }

  /// Whether the host is a parent of the name, or shares its parent, without lying at or below it.
  private static func isNear(
    _ bytes: UnsafeBufferPointer<UInt8>, _ host: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ path: Range<Int>, inside prefix: [UInt8]
  ) -> Bool {
    path.count > prefix.count && bytes[path.lowerBound + prefix.count] != 0x2F
      && equal(bytes, path.lowerBound, prefix)
  }

  /// Whether a URL is `https://` or `http://` and an entry as it is spelled, and perhaps a slash.
  ///
  /// - Parameter start: where the authority begins.
  private func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ features: URLFeatures
  ) -> Bool {
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

  private static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: [UInt8]) -> Bool {
    for place in text.indices where bytes[start + place] != text[place] { return false }
    return true
  }

  private static func beginsWithHTTP(_ bytes: UnsafeBufferPointer<UInt8>, authority start: Int) -> Bool {
    guard bytes.count > 6, bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70 else {
      return false
    }
    let colon = bytes[4] == 0x73 ? 5 : 4
    // The authority begins behind all slashes, and so behind these two.
    return start > colon + 2 && bytes[colon] == 0x3A && bytes[colon + 1] == 0x2F && bytes[colon + 2] == 0x2F
  }
}
