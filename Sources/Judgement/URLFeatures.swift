/// What stands out in the bytes of a URL, found without parsing it.
///
/// Properties use it to know whether they have anything to say. It looks at the authority as RFC 3986
/// delimits it, because that is the part that readers dispute.
struct URLFeatures: OptionSet, Sendable {
  let rawValue: UInt32

  /// There is an `@` in the authority.
  static let userinfo = URLFeatures(rawValue: 1 << 0)
  /// There are several of them.
  static let severalAts = URLFeatures(rawValue: 1 << 1)
  /// A backslash in the authority, or in place of the slashes before it.
  static let backslash = URLFeatures(rawValue: 1 << 2)
  /// A delimiter in the authority is percent-encoded: `%23 %2F %3A %3F %40 %5C`.
  static let encodedDelimiter = URLFeatures(rawValue: 1 << 3)
  /// A bracket in the authority.
  static let brackets = URLFeatures(rawValue: 1 << 4)
  /// A C0 control or DEL in the authority, plain or percent-encoded.
  static let control = URLFeatures(rawValue: 1 << 5)
  /// A byte beyond ASCII in the authority.
  static let nonASCII = URLFeatures(rawValue: 1 << 6)
  /// A percent sign in the host.
  static let percentInHost = URLFeatures(rawValue: 1 << 7)
  /// An upper-case letter in scheme or authority.
  static let upperCase = URLFeatures(rawValue: 1 << 8)
  /// A label of the host begins with `xn--`.
  static let aceLabel = URLFeatures(rawValue: 1 << 9)
  /// The host ends in a dot.
  static let rootDot = URLFeatures(rawValue: 1 << 10)
  /// The host begins with a dot or has two in a row.
  static let emptyLabel = URLFeatures(rawValue: 1 << 11)
  /// There is a port.
  static let port = URLFeatures(rawValue: 1 << 12)
  /// The path has a dot at the start of a segment, plain or percent-encoded.
  static let dotSegment = URLFeatures(rawValue: 1 << 13)
  /// There is a query.
  static let query = URLFeatures(rawValue: 1 << 14)
  /// There is a fragment.
  static let fragment = URLFeatures(rawValue: 1 << 15)
  /// The host holds digits, dots, `x` and hexadecimal digits only, as addresses do.
  static let numeric = URLFeatures(rawValue: 1 << 16)
  /// The path has an escape, a parameter, an empty segment or a backslash.
  static let oddPath = URLFeatures(rawValue: 1 << 17)
}
