extension GenericURL {
  /// The ways in which an input leaves the grammar of RFC 3986; a strict client refuses it for any of them.
  public struct Deviations: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Takes bits as they are.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// There is no scheme, so the input is a reference and no URI (section 3).
    public static let noScheme = Deviations(rawValue: 1 << 0)
    /// A byte beyond ASCII (section 2).
    public static let nonASCII = Deviations(rawValue: 1 << 1)
    /// A character outside the sets reserved and unreserved, such as a space, a control or a backslash (section 2).
    public static let character = Deviations(rawValue: 1 << 2)
    /// A "%" that two hex digits do not follow (section 2.1).
    public static let percentEncoding = Deviations(rawValue: 1 << 3)
    /// A bracket or "@" where the grammar has none (section 3.2).
    public static let misplacedDelimiter = Deviations(rawValue: 1 << 4)
    /// A port that is no decimal number of 16 bits (section 3.2.3); an empty one is fine.
    public static let port = Deviations(rawValue: 1 << 5)
  }
}

extension GenericURL.Deviations {
  /// Whether a delimiter stands where the grammar has none.
  static func hasMisplacedDelimiter(_ url: GenericURL, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func contains(_ range: Range<Int>?, _ delimiter: UInt8? = nil, _ other: UInt8? = nil) -> Bool {
      guard let range else { return false }
      return range.contains { index in
        let byte = bytes[index]
        return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == delimiter || byte == other
      }
    }
    let (at, colon, sign) = (UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "#"))
    var host = url.host
    if let range = host, range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "["),
      bytes[range.upperBound - 1] == UInt8(ascii: "]")
    {
      host = range.lowerBound + 1..<range.upperBound - 1
      if contains(host, at) { return true }
    } else if contains(host, at, colon) {
      return true
    }
    return contains(url.userinfo, at) || contains(url.path) || contains(url.query)
      || contains(url.fragment, sign)
  }
}
