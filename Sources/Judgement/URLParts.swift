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
  /// What laws wait for beside the features.
  private(set) var occasions: Occasions = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let count = bytes.count
    var start = 0
    var features: URLFeatures = []
    while start < count, bytes[start] != 0x3A {
      if bytes[start] &- 0x41 < 26 { features.insert(.upperCase) }
      start += 1
    }
    let schemeEnd = start
    start = min(start + 1, count)
    while start < count, bytes[start] == 0x2F || bytes[start] == 0x5C {
      if bytes[start] == 0x5C { features.insert(.backslash) }
      start += 1
    }
    var end = start
    var (at, colon) = (-1, -1)
    while end < count, !Self.endsAuthority(bytes[end]) {
      switch bytes[end] {
      case 0x40: (at, colon) = (end, -1)
      case 0x5D: colon = -1
      case 0x3A: colon = end
      default: break
      }
      end += 1
    }
    var pathEnd = end
    while pathEnd < count, bytes[pathEnd] != 0x3F, bytes[pathEnd] != 0x23 { pathEnd += 1 }
    authority = start..<end
    path = end..<pathEnd
    tail = pathEnd..<count
    userinfo = start..<(at < 0 ? start : at)
    host = (at < 0 ? start : at + 1)..<(colon < 0 ? end : colon)
    if host.upperBound + 1 < end { features.insert(.port) }
    self.features = features
    if Self.isMalformed(bytes, schemeEnd: schemeEnd, authority: start, features) {
      occasions.insert(.malformed)
    }
    if !host.isEmpty, bytes[host.upperBound - 1] &- 0x30 < 10 { occasions.insert(.digitAtEnd) }
    scanAuthority()
    scanPath()
    scanTail()
  }

  /// Adds features found in one part.
  mutating func add(_ found: URLFeatures) { features.formUnion(found) }

  private static func endsAuthority(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x3F || byte == 0x23 }

  /// Whether a parser would have to mend the URL: blanks at its ends, tabs or newlines, other than two slashes.
  private static func isMalformed(
    _ bytes: [UInt8], schemeEnd: Int, authority: Int, _ features: URLFeatures
  ) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first <= 0x20 || last <= 0x20 { return true }
    guard schemeEnd < bytes.count else { return false }
    if authority - schemeEnd != 3 || features.contains(.backslash) { return true }
    return bytes.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
