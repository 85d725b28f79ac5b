import HarnessModel
import Policies
import URLStandard

/// Where one client goes, in the terms that filters compare.
struct Place {
  /// The list in force.
  var mode: Policy.Mode
  /// The canonical host without its root dot.
  var host: [UInt8]
  /// Whether the host was written with a root dot.
  var hasRootDot: Bool
  /// The canonical path.
  var path: [UInt8]
  /// The text between scheme and path by RFC 3986, user name and port included.
  var authority: [UInt8]
  /// The host as it was written.
  var writtenHost: [UInt8]
  /// The path as it was written.
  var writtenPath: [UInt8]
  /// The query with its question mark, or empty.
  var query: [UInt8]

  /// Takes the place a reader sees, or `nil` if that reader reaches nothing.
  init?(_ inspection: Inspection, _ url: URLText, _ reader: ReaderID, _ mode: Policy.Mode) {
    guard let canonical = inspection.canonicalHost(by: reader)?.bytes else { return nil }
    self.mode = mode
    hasRootDot = canonical.last == UInt8(ascii: ".")
    host = hasRootDot ? canonical.dropLast() : canonical
    path = inspection.path(by: reader)
    let rough = GenericURL(url.bytes)
    authority = rough.authority.map { Array(url.bytes[$0]) } ?? []
    writtenHost = rough.host.map { Array(url.bytes[$0]) } ?? []
    writtenPath = Array(url.bytes[rough.path])
    query = rough.query.map { Array(url.bytes[$0]) } ?? []
  }
}

extension Entry {
  /// Whether the entry covers a place: the right rule.
  func covers(_ place: Place) -> Bool {
    coversHost(place) && coversPath(place.path)
  }

  /// Whether it covers the host.
  func coversHost(_ place: Place) -> Bool {
    switch host {
    case .domain: isSuffix(ofHost: place.host)
    case .ipv4, .ipv6: hostBytes == place.host || (place.mode == .block && isCarried(by: place.host))
    }
  }

  /// Whether the labels of the entry's host end the labels of a name.
  func isSuffix(ofHost name: [UInt8]) -> Bool {
    name.elementsEqual(hostBytes) || name.hasSuffix([UInt8(ascii: ".")] + hostBytes)
  }

  /// Whether it covers a path: all of it, up to the end of a segment.
  func coversPath(_ other: [UInt8]) -> Bool {
    other.starts(with: path)
      && (path.isEmpty || [nil, UInt8(ascii: "/")].contains(other.dropFirst(path.count).first))
  }

  /// Whether an IPv4-mapped address leads to the address of the entry.
  private func isCarried(by other: [UInt8]) -> Bool {
    guard case .ipv4(let mine) = host, case .ipv6(let theirs)? = HostParser.parse(other),
      let carried = IPv6.embedded(in: theirs.value)
    else { return false }
    return carried.as == .mapped && carried.address == mine
  }
}

extension [UInt8] {
  /// Whether the bytes end in others.
  func hasSuffix(_ other: [UInt8]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }

  /// Whether the bytes hold others in one piece.
  func holds(_ other: some Collection<UInt8>) -> Bool { firstRange(of: other) != nil }

  /// The bytes with ASCII letters in lower case.
  var lowered: [UInt8] {
    map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}
