/// A URL cut at the delimiters of RFC 3986, for properties that look at one part of it.
struct URLParts: Sendable {
  let bytes: [UInt8]
  private(set) var authority: Range<Int> = 0..<0
  /// The userinfo without its `@`; empty if there is none.
  private(set) var userinfo: Range<Int> = 0..<0
  /// The host as written, without port.
  private(set) var host: Range<Int> = 0..<0
  private(set) var path: Range<Int> = 0..<0
  /// Query and fragment with their signs.
  private(set) var tail: Range<Int> = 0..<0
  private(set) var features: URLFeatures = []
  /// What laws wait for beside the features.
  private(set) var occasions: Occasions = []

  /// Cuts a URL.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    bytes.withUnsafeBufferPointer { text in
      URLMarks.table.withUnsafeBufferPointer { marks in cut(text, marks) }
    }
  }

  /// Cuts a URL, and says how it resembles a list.
  init(_ bytes: [UInt8], resembling listed: borrowing ListedText) {
    self.init(bytes)
    let text = bytes.span
    occasions.formUnion(listed.resemblances(ofHost: host, isRooted: features.contains(.rootDot), in: text))
    occasions.formUnion(listed.resemblances(ofPath: path, in: text))
    if listed.holds(text, from: authority.lowerBound, features) { occasions.insert(.spelledAsEntry) }
  }

  /// Goes over all bytes once, part by part.
  private mutating func cut(_ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>) {
    let count = text.count
    guard count > 0 else { return }
    var seen: URLMarks = []
    var start = 0
    while start < count, text[start] != 0x3A {
      seen.formUnion(marks[Int(text[start])])
      start += 1
    }
    if seen.contains(.upper) { features.insert(.upperCase) }
    let schemeEnd = start
    start = min(start + 1, count)
    while start < count, text[start] == 0x2F || text[start] == 0x5C {
      if text[start] == 0x5C { features.insert(.backslash) }
      start += 1
    }
    // Only what a parser would have to mend is looked for across all parts.
    var isMalformed = text[0] <= 0x20 || text[count - 1] <= 0x20
    if schemeEnd < count, start - schemeEnd != 3 || features.contains(.backslash) { isMalformed = true }

    let end = cutAuthority(text, marks, from: start, &seen)
    let pathEnd = scanPath(text, marks, from: end, &seen)
    scanTail(text, marks, from: pathEnd, &seen)
    authority = start..<end
    path = end..<pathEnd
    tail = pathEnd..<count
    if schemeEnd < count, seen.contains(.tabOrNewline) { isMalformed = true }
    if isMalformed { occasions.insert(.malformed) }
    if !host.isEmpty {
      if text[host.upperBound - 1] &- 0x30 < 10 { occasions.insert(.digitAtEnd) }
      features.formUnion(Self.features(ofHost: host, text, marks))
    }
  }

  /// Finds the end of the authority and what it is made of.
  private mutating func cutAuthority(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>, from start: Int,
    _ all: inout URLMarks
  ) -> Int {
    var seen: URLMarks = []
    var (end, at, colon) = (start, -1, -1)
    while end < text.count {
      let mark = marks[Int(text[end])]
      if mark.contains(.endsAuthority) { break }
      seen.formUnion(mark)
      if mark.contains(.turnsAuthority) {
        switch text[end] {
        case 0x40:
          if at >= 0 { features.insert(.severalAts) }
          (at, colon) = (end, -1)
        case 0x5D: colon = -1
        default: colon = end
        }
      }
      end += 1
    }
    userinfo = start..<(at < 0 ? start : at)
    host = (at < 0 ? start : at + 1)..<(colon < 0 ? end : colon)
    if host.upperBound + 1 < end { features.insert(.port) }
    if at >= 0 { features.insert(.userinfo) }
    features.formUnion(seen.featuresOfAuthority)
    if seen.contains(.percent) { features.formUnion(Self.features(ofEscapesIn: start..<end, text)) }
    all.formUnion(seen)
    return end
  }

  /// Looks for dot segments and for what servers read in different ways, up to the end of the path.
  private mutating func scanPath(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>, from start: Int,
    _ all: inout URLMarks
  ) -> Int {
    var end = start
    var startsSegment = false
    while end < text.count {
      let mark = marks[Int(text[end])]
      if mark.contains(.endsPath) { break }
      all.formUnion(mark)
      if mark.contains(.mattersInPath) {
        let byte = text[end]
        if startsSegment, byte == 0x2E || byte == 0x25 { features.insert(.dotSegment) }
        if byte == 0x2F {
          if end > start, text[end - 1] == 0x2F { features.insert(.oddPath) }
        } else if byte != 0x2E {
          features.insert(.oddPath)
        }
        startsSegment = byte == 0x2F || byte == 0x5C
      } else {
        startsSegment = false
      }
      end += 1
    }
    return end
  }

  /// Notes query and fragment.
  private mutating func scanTail(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>, from start: Int,
    _ all: inout URLMarks
  ) {
    guard start < text.count else { return }
    features.insert(text[start] == 0x3F ? .query : .fragment)
    for index in start..<text.count {
      all.formUnion(marks[Int(text[index])])
      if text[index] == 0x23 { features.insert(.fragment) }
    }
  }
}
