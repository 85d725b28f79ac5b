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
    let start = Array("https://".utf8)
    guard url.bytes.count <= Self.longest, url.bytes.starts(with: start) else { return nil }
    let rest = url.bytes.dropFirst(start.count)
    let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let path = rest[host.endIndex...].prefix { $0 != 0x3F && $0 != 0x23 }
    let tail = rest[path.endIndex...]
    guard Self.isPlain(host: host), Self.isPlain(path: path),
      tail.allSatisfy({
        Self.isPlain($0) || $0 == 0x3F || $0 == 0x23 || $0 == 0x3D || $0 == 0x26 || $0 == 0x2F
      }
      ),
      // Some clients take what stands before an `@` for a user name; the set above has none.
      tail.isEmpty || !path.isEmpty
    else { return nil }
    (self.host, self.path, self.tail) = (Array(host), Array(path), Array(tail))
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
  static func isPlain(host: some Collection<UInt8>) -> Bool {
    let labels = Array(host).split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, host.count <= 100, let last = labels.last, !guarded.contains(Array(last)),
      !last.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.count <= 40 && label.first != 0x2D && label.last != 0x2D
        && !label.starts(with: "xn--".utf8)
        && label.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
  }

  /// Whether a path is empty, `/`, or made of plain segments.
  static func isPlain(path: some Collection<UInt8>) -> Bool {
    guard !path.isEmpty, path.count > 1 else { return true }
    let segments = Array(path).dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
    return segments.enumerated().allSatisfy { place, segment in
      // A slash at the end is the one empty segment that is no oddity.
      (place == segments.count - 1 || !segment.isEmpty) && segment.allSatisfy(isPlain)
        && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
    }
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
