/// A URL as a client of RFC 3986 splits it: the same bytes, cut and never repaired.
///
/// The cuts are those of RFC 3986 appendix B. The authority ends only at "/", "?" or "#", the userinfo goes up
/// to the last "@" in it, and the port follows the last colon outside brackets. No byte is trimmed, removed,
/// decoded or lowered, a backslash is a byte like any other, and there is no authority without "scheme://".
///
///     https://evil.example\@shop.example/   has the host "shop.example" here, "evil.example" in a browser
public struct GenericURL: Hashable, Sendable {
  /// Where the first colon of a scheme stands; -1 if there is no scheme.
  private var schemeEnd = -1
  /// Where the authority starts; -1 if there is none.
  private var authorityStart = -1
  private var hostStart = 0
  private var hostEnd = 0
  private var pathStart = 0
  private var pathEnd = 0
  /// Where the fragment's "#" stands, or the end.
  private var fragmentSign: Int
  private let count: Int

  /// The port as a number; nil if there is none, if it is empty, or if it is no number of 16 bits.
  public private(set) var portNumber: UInt16?
  /// Where the input leaves the grammar of RFC 3986.
  public private(set) var deviations: Deviations = []

  /// Cuts bytes into components; every input has some.
  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { GenericURL($0) }
  }

  /// Cuts bytes into components; every input has some.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let marks = Marks(bytes) { self.init(bytes, marks) } else { self.init(bySigns: bytes) }
  }

  /// Cuts the bytes that the marks are of.
  @inline(__always)
  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ marks: Marks) {
    count = bytes.count
    deviations = marks.deviations
    fragmentSign = min(marks.signs.trailingZeroBitCount, count)
    pathEnd = min(marks.questions.trailingZeroBitCount, fragmentSign)
    let colon = marks.colons.trailingZeroBitCount
    if colon < pathEnd, Self.isScheme(bytes, colon) {
      schemeEnd = colon
      pathStart = colon + 1
    } else {
      deviations.insert(.noScheme)
    }
    if schemeEnd >= 0, pathEnd - pathStart >= 2, marks.slashes >> UInt64(pathStart) & 3 == 3 {
      authorityStart = pathStart + 2
      cutAuthority(bytes, marks)
    }
    if hasMisplacedDelimiter(marks) { deviations.insert(.misplacedDelimiter) }
  }

  /// Cuts an input of any length.
  init(bySigns bytes: UnsafeBufferPointer<UInt8>) {
    let signs = Signs(bytes)
    count = bytes.count
    fragmentSign = signs.fragment ?? count
    pathEnd = signs.query ?? fragmentSign
    deviations = signs.deviations
    if let colon = signs.colon, Self.isScheme(bytes, colon) {
      schemeEnd = colon
      pathStart = colon + 1
    } else {
      deviations.insert(.noScheme)
    }
    if schemeEnd >= 0, pathEnd - pathStart >= 2, bytes[pathStart] == UInt8(ascii: "/"),
      bytes[pathStart + 1] == UInt8(ascii: "/")
    {
      authorityStart = pathStart + 2
      pathStart = authorityStart
      cutAuthority(bytes, signs.hasCuts)
    }
    if signs.suspects > 1, Deviations.hasMisplacedDelimiter(self, bytes) {
      deviations.insert(.misplacedDelimiter)
    }
  }

  /// Whether what stands before a colon is a scheme.
  private static func isScheme(_ bytes: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
    guard bytes[0].isIn(.alpha) else { return false }
    for index in 1..<max(1, colon) where !bytes[index].isIn(.schemeCodePoint) { return false }
    return true
  }

  /// Finds the end of the authority, and in it userinfo, host and port.
  private mutating func cutAuthority(_ bytes: UnsafeBufferPointer<UInt8>, _ hasCuts: Bool) {
    hostStart = authorityStart
    guard hasCuts else {
      while pathStart < pathEnd, bytes[pathStart] != UInt8(ascii: "/") { pathStart += 1 }
      hostEnd = pathStart
      return
    }
    var colon = -1
    while pathStart < pathEnd, bytes[pathStart] != UInt8(ascii: "/") {
      switch bytes[pathStart] {
      case UInt8(ascii: "@"):
        hostStart = pathStart + 1
        colon = -1
      case UInt8(ascii: "]"): colon = -1
      case UInt8(ascii: ":"): colon = pathStart
      default: break
      }
      pathStart += 1
    }
    takePort(bytes, behind: colon)
  }

  /// The same by marks.
  @inline(__always)
  private mutating func cutAuthority(_ bytes: UnsafeBufferPointer<UInt8>, _ marks: Marks) {
    let slashes = marks.slashes & ~Marks.below(authorityStart)
    pathStart = min(slashes.trailingZeroBitCount, pathEnd)
    let authority = Marks.bits(authorityStart..<pathStart)
    let ats = marks.ats & authority
    hostStart = ats == 0 ? authorityStart : 64 - ats.leadingZeroBitCount
    let ends = (marks.colons | marks.closing) & authority & ~Marks.below(hostStart)
    let last = 63 - ends.leadingZeroBitCount
    takePort(bytes, behind: ends != 0 && marks.colons >> UInt64(last) & 1 == 1 ? last : -1)
  }

  /// Ends the host at a colon, if there is one, and reads the port behind it.
  @inline(__always)
  private mutating func takePort(_ bytes: UnsafeBufferPointer<UInt8>, behind colon: Int) {
    hostEnd = colon < 0 ? pathStart : colon
    guard colon >= 0, colon + 1 < pathStart else { return }
    portNumber = Self.number(bytes[colon + 1..<pathStart])
    if portNumber == nil { deviations.insert(.port) }
  }

  /// Whether a delimiter stands where the grammar has none.
  @inline(__always)
  private func hasMisplacedDelimiter(_ marks: Marks) -> Bool {
    let tail = Marks.bits(pathStart..<count)
    var misplaced = marks.brackets & tail | marks.signs & ~Marks.below(fragmentSign + 1)
    if authorityStart >= 0 {
      var host = Marks.bits(hostStart..<hostEnd)
      var delimiters = marks.brackets | marks.ats | marks.colons
      // The brackets of an address are where they belong, and so are the colons between them.
      if hostEnd - hostStart >= 2, marks.opening >> UInt64(hostStart) & 1 == 1,
        marks.closing >> UInt64(hostEnd - 1) & 1 == 1
      {
        host = Marks.bits(hostStart + 1..<hostEnd - 1)
        delimiters = marks.brackets | marks.ats
      }
      misplaced |= delimiters & host
      if hostStart > authorityStart {
        misplaced |= (marks.brackets | marks.ats) & Marks.bits(authorityStart..<hostStart - 1)
      }
    }
    return misplaced != 0
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
    var number = 0
    for digit in digits {
      guard digit.isIn(.digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      if number > 0xFFFF { return nil }
    }
    return UInt16(number)
  }
}

extension GenericURL {
  /// The scheme as it is written, without the colon; nil if nothing before the first colon is one.
  public var scheme: Range<Int>? { schemeEnd < 0 ? nil : 0..<schemeEnd }

  /// The authority between "//" and the path; nil if there is none.
  public var authority: Range<Int>? { authorityStart < 0 ? nil : authorityStart..<pathStart }

  /// The userinfo without its "@"; nil if there is none.
  public var userinfo: Range<Int>? {
    hostStart > authorityStart && authorityStart >= 0 ? authorityStart..<(hostStart - 1) : nil
  }

  /// The host as it is written, IP literals in brackets; nil if there is no authority, and it may be empty.
  public var host: Range<Int>? { authorityStart < 0 ? nil : hostStart..<hostEnd }

  /// What follows the last colon of the authority; nil if there is none, and it may be empty or no number.
  public var port: Range<Int>? { authorityStart < 0 || hostEnd == pathStart ? nil : hostEnd + 1..<pathStart }

  /// The path.
  public var path: Range<Int> { pathStart..<pathEnd }

  /// The query without its "?"; nil if there is none.
  public var query: Range<Int>? { pathEnd < fragmentSign ? pathEnd + 1..<fragmentSign : nil }

  /// The fragment without its "#"; nil if there is none.
  public var fragment: Range<Int>? { fragmentSign < count ? fragmentSign + 1..<count : nil }
}
