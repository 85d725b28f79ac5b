import URLStandard

extension ContextBreach {
  /// ASCII letters in lower case.
  static func lowered(_ url: [UInt8]) -> [UInt8] {
    url.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
  }

  /// Every percent-encoded byte decoded.
  static func decoded(_ url: [UInt8]) -> [UInt8] { PercentCoding.decode(url[...]) }

  /// The URL up to its query.
  static func withoutQuery(_ url: [UInt8]) -> ArraySlice<UInt8> { url.prefix { $0 != UInt8(ascii: "?") } }

  /// The host and what follows the port.
  static func withoutOrigin(_ url: [UInt8]) -> [UInt8]? {
    guard let record = BasicURLParser.parse(url), let host = record.hostname else { return nil }
    return Array(host) + record.path + (record.query.map { Array("?".utf8) + $0 } ?? [])
  }

  /// The host.
  static func host(of url: [UInt8]) -> [UInt8]? { BasicURLParser.parse(url)?.hostname.map(Array.init) }

  /// The last two labels of the host.
  static func site(of url: [UInt8]) -> [ArraySlice<UInt8>]? {
    host(of: url).map { Array($0.split(separator: UInt8(ascii: ".")).suffix(2)) }
  }

  /// Whether two URLs differ in one byte that was changed, put in or left out.
  static func isNeighbour(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix(min(a.count, b.count) - prefix).prefix { $0 == $1 }
      .count
    return prefix + suffix >= max(a.count, b.count) - 1
  }
}
