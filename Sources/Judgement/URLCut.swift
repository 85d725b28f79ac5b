/// Where the parts of a URL lie, and what stands out in them: plain numbers, so that handing them on costs little.
struct URLCut: Sendable {
  private(set) var authority: Range<Int> = 0..<0
  private(set) var userinfo: Range<Int> = 0..<0
  private(set) var host: Range<Int> = 0..<0
  private(set) var path: Range<Int> = 0..<0
  private(set) var tail: Range<Int> = 0..<0
  private(set) var features: URLFeatures = []
  var occasions: Occasions = []

  /// Cuts a URL.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    URLMarks.table.withUnsafeBufferPointer { marks in cut(text, marks) }
  }

  /// Goes over all bytes once, part by part.
  private mutating func cut(_ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>) {
    let count = text.count
    guard count > 0 else { return }
    var seen: URLMarks = []
    var start = 0
    while start < count, text[start] != 0x3A {
      seen.formUnion(marks[Int(text[start])])
      start &+= 1
    }
    if seen.contains(.upper) { features.insert(.upperCase) }
    let schemeEnd = start
    start = min(start + 1, count)
    while start < count, text[start] == 0x2F || text[start] == 0x5C {
      if text[start] == 0x5C { features.insert(.backslash) }
      start &+= 1
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
  }

  /// Finds the end of the authority and what it is made of.
  private mutating func cutAuthority(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>, from start: Int,
    _ all: inout URLMarks
  ) -> Int {
    var scan = HostScan(from: start)
    // What stands before the last `@`.
    var before: URLMarks = []
    var (end, at, colon) = (start, -1, -1)
    while end < text.count {
      let mark = marks[Int(text[end])]
      if mark.contains(.endsAuthority) { break }
      scan.seen.formUnion(mark)
      if !mark.isDisjoint(with: .shapesAuthority) {
        switch text[end] {
        case 0x40:
          if at >= 0 { features.insert(.severalAts) }
          before.formUnion(scan.seen)
          (at, colon) = (end, -1)
          scan = HostScan(from: end + 1)
        case 0x5D: colon = -1
        case 0x3A: colon = end
        default: scan.take(text, end)
        }
      }
      end &+= 1
    }
    userinfo = start..<(at < 0 ? start : at)
    host = (at < 0 ? start : at + 1)..<(colon < 0 ? end : colon)
    if host.upperBound + 1 < end { features.insert(.port) }
    if at >= 0 { features.insert(.userinfo) }
    let seen = before.union(scan.seen)
    features.formUnion(seen.featuresOfAuthority)
    if seen.contains(.percent) { features.formUnion(URLParts.features(ofEscapesIn: start..<end, text)) }
    all.formUnion(seen)
    if !host.isEmpty { noteHost(text, marks, colon < 0 ? scan : nil) }
    return end
  }

  /// Notes what stands out in a host that is not empty; a port was taken for a part of it when it was scanned.
  private mutating func noteHost(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>, _ scan: HostScan?
  ) {
    if text[host.upperBound - 1] &- 0x30 < 10 { occasions.insert(.digitAtEnd) }
    features.formUnion((scan ?? HostScan(host, text, marks)).features(before: host.upperBound))
  }

  /// Looks for dot segments and for what servers read in different ways, up to the end of the path.
  private mutating func scanPath(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>, from start: Int,
    _ all: inout URLMarks
  ) -> Int {
    var seen: URLMarks = []
    var end = start
    while end < text.count {
      let mark = marks[Int(text[end])]
      if mark.contains(.endsPath) { break }
      seen.formUnion(mark)
      if mark.contains(.mattersInPath) {
        let byte = text[end]
        let last = end > start ? text[end - 1] : 0
        if last == 0x2F || last == 0x5C, byte == 0x2E || byte == 0x25 { features.insert(.dotSegment) }
        if byte == 0x2F ? last == 0x2F : byte != 0x2E { features.insert(.oddPath) }
      }
      end &+= 1
    }
    all.formUnion(seen)
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

/// What stands out in a host, gathered while its bytes go by.
private struct HostScan {
  /// The marks of all bytes.
  var seen: URLMarks = []
  private var found: URLFeatures = []
  /// Where a label begins: at the start, and behind the last dot.
  private var labelStart: Int

  init(from start: Int) {
    labelStart = start
  }

  init(
    _ host: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<URLMarks>
  ) {
    self.init(from: host.lowerBound)
    for index in host {
      let mark = marks[Int(text[index])]
      seen.formUnion(mark)
      if !mark.isDisjoint(with: [.dot, .letterX]) { take(text, index) }
    }
  }

  /// Takes a dot or an `x`.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
    if text[index] == 0x2E {
      if index == labelStart { found.insert(.emptyLabel) }
      labelStart = index + 1
    } else if index == labelStart, Self.isACE(text, at: index) {
      found.insert(.aceLabel)
    }
  }

  /// Whether an A-label begins here; its prefix holds nothing that could end the host.
  private static func isACE(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 4 <= text.count && text[index + 1] | 0x20 == 0x6E && text[index + 2] == 0x2D
      && text[index + 3] == 0x2D
  }

  /// What stands out in all of it.
  func features(before end: Int) -> URLFeatures {
    var features = found
    if labelStart == end { features.insert(.rootDot) }
    if seen.contains(.percent) { features.insert(.percentInHost) }
    if seen.contains(.digit), !seen.contains(.notNumeric) { features.insert(.numeric) }
    return features
  }
}
