import HarnessModel
import Policies

/// A URL that nothing is peculiar about: `https`, a lower-case name of several labels, a path of plain segments.
///
/// Laws about relations transform such URLs only, where every reader and every server agrees.
struct PlainURL {
  private(set) var host: [UInt8]
  /// Empty or beginning with a slash.
  private(set) var path: [UInt8]
  /// Query and fragment.
  private let tail: [UInt8]

  /// Names that gates may guard for reasons of their own (RFC 6761, RFC 6762, RFC 7686, ICANN's `internal`).
  private static let guarded: [[UInt8]] = ["localhost", "local", "internal", "onion", "alt", "arpa"].map {
    Array($0.utf8)
  }
  /// Well below every limit on length.
  private static let longest = 160

  init?(_ url: URLText) {
    let bytes = url.bytes
    guard bytes.count <= Self.longest, bytes.starts(with: Self.start) else { return nil }
    // Nearly every URL that is not plain is seen to be so before anything is copied.
    let rest = bytes[Self.start.count...]
    guard rest.allSatisfy({ Self.isPlain($0) || Self.isDelimiter($0) }) else { return nil }
    let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let path = rest[host.endIndex...].prefix { $0 != 0x3F && $0 != 0x23 }
    let tail = rest[path.endIndex...]
    guard Self.isPlain(host: host), Self.isPlain(path: path),
      // Some clients take what stands before an `@` for a user name; there is none here.
      tail.isEmpty || !path.isEmpty
    else { return nil }
    (self.host, self.path, self.tail) = (Array(host), Array(path), Array(tail))
  }

  private static let start = Array("https://".utf8)

  /// Slash, question mark, number sign, equals sign, ampersand.
  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x3F || byte == 0x23 || byte == 0x3D || byte == 0x26
  }

  /// The URL.
  var url: URLText { URLText(bytes: Array("https://".utf8) + host + path + tail) }

  /// The same place on another host.
  func on(host: [UInt8]) -> PlainURL {
    var copy = self
    copy.host = host
    return copy
  }

  /// Another place on the same host.
  func at(path: [UInt8]) -> PlainURL {
    var copy = self
    copy.path = path
    return copy
  }

  /// Whether a host is a lower-case ASCII name of several labels that nobody guards.
  static func isPlain(host: ArraySlice<UInt8>) -> Bool {
    guard host.count <= 100 else { return false }
    var start = host.startIndex
    var isSingle = true
    while let dot = host[start...].firstIndex(of: 0x2E) {
      guard isPlain(label: host[start..<dot]) else { return false }
      isSingle = false
      start = dot + 1
    }
    let last = host[start...]
    return !isSingle && isPlain(label: last) && !last.contains { $0 &- 0x30 < 10 }
      && !guarded.contains { $0.count == last.count && last.elementsEqual($0) }
  }

  private static func isPlain(label: ArraySlice<UInt8>) -> Bool {
    guard let first = label.first, label.count <= 40, first != 0x2D, label.last != 0x2D else { return false }
    if first == 0x78, label.starts(with: "xn--".utf8) { return false }
    return label.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
  }

  /// Whether a path is empty, `/`, or made of plain segments.
  static func isPlain(path: ArraySlice<UInt8>) -> Bool {
    guard path.count > 1 else { return true }
    var start = path.startIndex + 1
    while let slash = path[start...].firstIndex(of: 0x2F) {
      guard slash > start, isPlain(segment: path[start..<slash]) else { return false }
      start = slash + 1
    }
    // A slash at the end is the one empty segment that is no oddity.
    return isPlain(segment: path[start...])
  }

  private static func isPlain(segment: ArraySlice<UInt8>) -> Bool {
    guard segment.allSatisfy(isPlain) else { return false }
    return segment.count > 2 || !segment.allSatisfy { $0 == 0x2E } || segment.isEmpty
  }

  /// Letters, digits, hyphen, dot and underscore.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

extension EntryText {
  /// The host and path of an entry that nothing is peculiar about, as for URLs.
  var plainParts: (host: [UInt8], path: [UInt8])? {
    let host = bytes.prefix { $0 != 0x2F }
    let path = bytes[host.endIndex...]
    guard PlainURL.isPlain(host: host), PlainURL.isPlain(path: path), path.last != 0x2F,
      !PublicSuffixes.contains(Array(host))
    else { return nil }
    return (Array(host), Array(path))
  }
}
