@testable import Judgement

/// The parts of a URL, cut and looked at one after the other: the plain way that ``URLParts`` is compared with.
struct PlainParts {
  let bytes: [UInt8]
  private(set) var authority: Range<Int>
  private(set) var userinfo: Range<Int>
  private(set) var host: Range<Int>
  private(set) var path: Range<Int>
  private(set) var tail: Range<Int>
  private(set) var features: URLFeatures = []
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
  private mutating func add(_ found: URLFeatures) { features.formUnion(found) }

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

extension PlainParts {
  /// Whether a text of ours or of an entry occurs in a part of the URL, whatever the case of ASCII letters.
  func contains(_ text: [UInt8], in part: Range<Int>) -> Bool {
    guard !text.isEmpty, part.count >= text.count else { return false }
    return (part.lowerBound...(part.upperBound - text.count)).contains { start in
      text.indices.allSatisfy { Self.lowered(bytes[start + $0]) == Self.lowered(text[$0]) }
    }
  }

  static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Looks at the authority byte by byte.
  private mutating func scanAuthority() {
    var found: URLFeatures = []
    var ats = 0
    for index in authority {
      let byte = bytes[index]
      switch byte {
      case 0x40:
        ats += 1
        found.insert(ats > 1 ? [.userinfo, .severalAts] : .userinfo)
      case 0x5C: found.insert(.backslash)
      case 0x5B, 0x5D: found.insert(.brackets)
      case 0x00...0x1F, 0x7F: found.insert(.control)
      case 0x80...: found.insert(.nonASCII)
      case 0x41...0x5A: found.insert(.upperCase)
      case 0x25: found.formUnion(featuresOfEscape(at: index))
      default: break
      }
    }
    add(found.union(scanHost()))
  }

  private func featuresOfEscape(at index: Int) -> URLFeatures {
    guard index + 2 < authority.upperBound, let high = Self.digit(bytes[index + 1]),
      let low = Self.digit(bytes[index + 2])
    else { return [] }
    switch high << 4 | low {
    case 0x00...0x1F, 0x7F: return .control
    case 0x23, 0x2F, 0x3A, 0x3F, 0x40, 0x5C: return .encodedDelimiter
    case 0x80...: return .nonASCII
    default: return []
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private func scanHost() -> URLFeatures {
    var found: URLFeatures = []
    guard !host.isEmpty else { return found }
    var previous: UInt8 = 0x2E
    var isNumeric = true
    for index in host {
      let byte = bytes[index]
      if byte == 0x2E, previous == 0x2E { found.insert(.emptyLabel) }
      if byte == 0x25 { found.insert(.percentInHost) }
      if previous == 0x2E, byte | 0x20 == 0x78, isACE(at: index) { found.insert(.aceLabel) }
      if Self.digit(byte) == nil, byte != 0x2E, byte | 0x20 != 0x78 { isNumeric = false }
      previous = byte
    }
    if previous == 0x2E { found.insert(.rootDot) }
    if isNumeric, bytes[host].contains(where: { (0x30...0x39).contains($0) }) { found.insert(.numeric) }
    return found
  }

  private func isACE(at index: Int) -> Bool {
    index + 4 <= host.upperBound && bytes[index + 1] | 0x20 == 0x6E && bytes[index + 2] == 0x2D
      && bytes[index + 3] == 0x2D
  }

  /// Looks for dot segments and for what servers read in different ways.
  private mutating func scanPath() {
    var found: URLFeatures = []
    var previous: UInt8 = 0
    for index in path {
      let byte = bytes[index]
      let startsSegment = previous == 0x2F || previous == 0x5C
      if startsSegment, byte == 0x2E || byte == 0x25 { found.insert(.dotSegment) }
      if byte == 0x25 || byte == 0x3B || byte == 0x5C || (byte == 0x2F && previous == 0x2F) {
        found.insert(.oddPath)
      }
      previous = byte
    }
    add(found)
  }

  /// Notes query and fragment.
  private mutating func scanTail() {
    guard let sign = bytes[tail].first else { return }
    add(sign == 0x3F ? .query : .fragment)
    if sign == 0x3F, bytes[tail].contains(0x23) { add(.fragment) }
  }
}
