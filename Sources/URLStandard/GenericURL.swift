/// A URL as a client of RFC 3986 splits it: the same bytes, cut and never repaired.
///
/// The cuts are those of RFC 3986 appendix B. The authority ends only at "/", "?" or "#", the userinfo goes up
/// to the last "@" in it, and the port follows the last colon outside brackets. No byte is trimmed, removed,
/// decoded or lowered, a backslash is a byte like any other, and there is no authority without "scheme://".
///
///     https://evil.example\@shop.example/   has the host "shop.example" here, "evil.example" in a browser
public struct GenericURL: Hashable, Sendable {
  /// The scheme as it is written, without the colon; nil if nothing before the first colon is one.
  public private(set) var scheme: Range<Int>?
  /// The authority between "//" and the path; nil if there is none.
  public private(set) var authority: Range<Int>?
  /// The userinfo without its "@"; nil if there is none.
  public private(set) var userinfo: Range<Int>?
  /// The host as it is written, IP literals in brackets; nil if there is no authority, and it may be empty.
  public private(set) var host: Range<Int>?
  /// What follows the last colon of the authority; nil if there is none, and it may be empty or no number.
  public private(set) var port: Range<Int>?
  /// The path.
  public private(set) var path: Range<Int>
  /// The query without its "?"; nil if there is none.
  public private(set) var query: Range<Int>?
  /// The fragment without its "#"; nil if there is none.
  public private(set) var fragment: Range<Int>?
  /// The port as a number; nil if there is none, if it is empty, or if it is no number of 16 bits.
  public private(set) var portNumber: UInt16?
  /// Where the input leaves the grammar of RFC 3986.
  public private(set) var deviations: Deviations

  /// Cuts bytes into components; every input has some.
  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { GenericURL($0) }
  }

  /// Cuts bytes into components; every input has some.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var end = bytes.count
    if let hash = bytes.firstIndex(of: UInt8(ascii: "#")) {
      fragment = hash + 1..<end
      end = hash
    }
    if let mark = bytes[..<end].firstIndex(of: UInt8(ascii: "?")) {
      query = mark + 1..<end
      end = mark
    }
    scheme = Self.scheme(bytes[..<end])
    path = (scheme.map { $0.upperBound + 1 } ?? 0)..<end
    deviations = []
    if scheme != nil, bytes[path].starts(with: "//".utf8) {
      let start = path.lowerBound + 2
      let slash = bytes[start..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
      authority = start..<slash
      path = slash..<end
      cutAuthority(bytes, start..<slash)
    }
    findDeviations(bytes)
  }

  private static func scheme(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, first.isIn(.alpha),
      bytes[..<colon].allSatisfy({ $0.isIn(.schemeCodePoint) })
    else { return nil }
    return 0..<colon
  }

  private mutating func cutAuthority(_ bytes: UnsafeBufferPointer<UInt8>, _ authority: Range<Int>) {
    var start = authority.lowerBound
    if let at = bytes[authority].lastIndex(of: UInt8(ascii: "@")) {
      userinfo = start..<at
      start = at + 1
    }
    var end = authority.upperBound
    let afterBrackets = bytes[start..<end].lastIndex(of: UInt8(ascii: "]")) ?? start
    if let colon = bytes[afterBrackets..<end].lastIndex(of: UInt8(ascii: ":")) {
      port = colon + 1..<end
      portNumber = Self.number(bytes[colon + 1..<end])
      end = colon
    }
    host = start..<end
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
    if digits.isEmpty { return nil }
    var number = 0
    for digit in digits {
      guard digit.isIn(.digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      if number > 0xFFFF { return nil }
    }
    return UInt16(number)
  }

  private mutating func findDeviations(_ bytes: UnsafeBufferPointer<UInt8>) {
    deviations = Deviations(of: self, in: bytes)
  }
}
