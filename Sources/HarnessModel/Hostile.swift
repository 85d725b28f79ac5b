/// Text that someone else chose, kept as bytes until one sink's encoder makes it safe.
///
/// Payloads hold script tags, terminal escapes, bidi overrides, NUL and invalid UTF-8. A value of
/// this kind reaches HTML, JSON, a terminal or a log only through that sink's encoder.
public protocol Hostile: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text, byte for byte; not necessarily UTF-8.
  var bytes: [UInt8] { get set }
  /// Wraps bytes without looking at them.
  init(bytes: [UInt8])
}

extension Hostile {
  /// The UTF-8 bytes of a string.
  public init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  /// The UTF-8 bytes of a literal.
  public init(stringLiteral value: String) {
    self.init(bytes: Array(value.utf8))
  }

  /// The string these bytes spell, or `nil` if they are not UTF-8.
  public var string: String? { String(validating: bytes, as: UTF8.self) }

  /// The number of Unicode scalar values; each maximal ill-formed subsequence counts as one.
  public var scalarCount: Int {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }
}

extension DefaultStringInterpolation {
  /// Refuses hostile text in an ordinary string: warnings are errors in this package.
  @available(*, deprecated, message: "hostile text reaches a sink only through that sink's encoder")
  public mutating func appendInterpolation(_ value: some Hostile) {
    appendLiteral("<\(value.bytes.count) bytes>")
  }
}
