public import HarnessModel
import Policies
import URLStandard

extension Oracle {
  /// Where the readings of a URL lead, each written without any disguise.
  ///
  /// Scheme, canonical host, port and path as the reader has them; user information, empty labels, query
  /// and fragment are left out and unreserved characters stand for themselves. Then less and less is left
  /// out. A URL that no reader accepts is stripped of what can be stripped from its text. A gate that is
  /// wrong about such a spelling too was not misled by the disguise.
  ///
  /// - Returns: those that differ from the URL, each once, the plainest first.
  public func plainSpellings(of url: URLText) -> [URLText] {
    let read = readings(of: url).compactMap(\.parts)
    let bytes = absolute(url)
    let tail = read.isEmpty ? [] : URLParts(bytes).printableTail
    var spellings: [URLText?] = read.isEmpty ? [Self.stripped(bytes)] : []
    spellings += read.map { Self.plain($0, host: $0.host.withoutEmptyLabels) }
    spellings += read.map { Self.plain($0, host: $0.host.withoutRootDot) }
    spellings.append(URLParts(bytes).undisguisedHost)
    if !tail.isEmpty { spellings += spellings.map { $0.map { URLText(bytes: $0.bytes + tail) } } }
    var distinct: [URLText] = []
    for case let spelling? in spellings where spelling != url && !distinct.contains(spelling) {
      distinct.append(spelling)
    }
    return distinct
  }

  private static func plain(_ parts: Reading.Parts, host: [UInt8]) -> URLText? {
    guard !host.isEmpty else { return nil }
    var bytes = parts.scheme.bytes + Array("://".utf8) + host
    if let port = parts.port { bytes += Array(":\(port)".utf8) }
    let path = PathText.canonical(parts.path.bytes)
    return URLText(bytes: bytes + (path.isEmpty ? [UInt8(ascii: "/")] : path))
  }

  /// Scheme and host of a URL that nobody can read, without the labels that nobody can read.
  private static func stripped(_ bytes: [UInt8]) -> URLText? {
    let parts = URLParts(bytes.filter { $0 > 0x20 && $0 != 0x7F })
    guard let colon = parts.bytes.firstIndex(of: UInt8(ascii: ":")), colon < parts.host.lowerBound else {
      return nil
    }
    let labels = parts.bytes[parts.host].split(separator: UInt8(ascii: "."))
    let sound = labels.filter { HostParser.parse(Array($0)) != nil }
    let host = Array((sound.isEmpty ? labels : sound).joined(separator: ".".utf8))
    guard !host.isEmpty else { return nil }
    return URLText(bytes: parts.bytes[..<colon] + Array("://".utf8) + host + [UInt8(ascii: "/")])
  }
}

extension URLParts {
  /// Scheme and host as written, and nothing else of the authority, nor controls and spaces.
  fileprivate var undisguisedHost: URLText? {
    guard !host.isEmpty, authority.lowerBound > 0 else { return nil }
    let kept = bytes[..<authority.lowerBound] + bytes[host] + bytes[path]
    return URLText(bytes: kept.filter { $0 > 0x20 && $0 != 0x7F })
  }

  /// Query and fragment without controls and spaces.
  fileprivate var printableTail: [UInt8] { bytes[tail].filter { $0 > 0x20 && $0 != 0x7F } }
}

extension ForeignText {
  fileprivate var withoutEmptyLabels: [UInt8] {
    Array(bytes.split(separator: UInt8(ascii: ".")).joined(separator: ".".utf8))
  }

  fileprivate var withoutRootDot: [UInt8] { bytes.last == UInt8(ascii: ".") ? bytes.dropLast() : bytes }
}
