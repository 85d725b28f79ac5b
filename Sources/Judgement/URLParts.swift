/// A URL cut at the delimiters of RFC 3986, for properties that look at one part of it.
struct URLParts: Sendable {
  let bytes: [UInt8]
  private(set) var authority: Range<Int>
  /// The userinfo without its `@`; empty if there is none.
  private(set) var userinfo: Range<Int>
  /// The host as written, without port.
  private(set) var host: Range<Int>
  private(set) var path: Range<Int>
  /// Query and fragment with their signs.
  private(set) var tail: Range<Int>
  private(set) var features: URLFeatures = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let count = bytes.count
    var start = 0
    while start < count, bytes[start] != 0x3A { start += 1 }
    let schemeEnd = start
    start = min(start + 1, count)
    var features: URLFeatures = []
    while start < count, bytes[start] == 0x2F || bytes[start] == 0x5C {
      if bytes[start] == 0x5C { features.insert(.backslash) }
      start += 1
    }
    var end = start
    while end < count, !Self.endsAuthority(bytes[end]) { end += 1 }
    var pathEnd = end
    while pathEnd < count, bytes[pathEnd] != 0x3F, bytes[pathEnd] != 0x23 { pathEnd += 1 }
    authority = start..<end
    path = end..<pathEnd
    tail = pathEnd..<count
    let at = bytes[authority].lastIndex(of: 0x40)
    userinfo = start..<(at ?? start)
    let hostStart = at.map { $0 + 1 } ?? start
    host = hostStart..<Self.hostEnd(bytes, hostStart..<end)
    if host.upperBound + 1 < end { features.insert(.port) }
    for index in 0..<schemeEnd where (0x41...0x5A).contains(bytes[index]) { features.insert(.upperCase) }
    self.features = features
    scanAuthority()
    scanPath()
    scanTail()
  }

  /// Adds features found in one part.
  mutating func add(_ found: URLFeatures) { features.formUnion(found) }

  private static func endsAuthority(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x3F || byte == 0x23 }

  private static func hostEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let afterBrackets = bytes[range].lastIndex(of: 0x5D) ?? range.lowerBound
    return bytes[afterBrackets..<range.upperBound].lastIndex(of: 0x3A) ?? range.upperBound
  }
}
