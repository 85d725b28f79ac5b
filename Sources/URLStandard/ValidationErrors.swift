/// The validation errors of the URL Standard that a parse met.
///
/// The standard reports them one after the other and lets the parser go on from most; this is the set of
/// those that were met at least once. The one that ended a parse is the last that the standard would report.
/// Source: URL Standard, section 1.1 "Writing", table of validation errors.
public struct ValidationErrors: OptionSet, Hashable, Sendable {
  /// The bits, in the order of the standard's table.
  public let rawValue: UInt32

  /// Takes bits as they are.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// domain-to-ASCII: ToASCII with every check of a strict registration finds fault with the domain.
  public static let domainToASCII = ValidationErrors(rawValue: 1 << 0)
  /// domain-percent-encoded: a domain contains a percent-encoded byte.
  public static let domainPercentEncoded = ValidationErrors(rawValue: 1 << 1)
  /// host-invalid-code-point: an opaque host contains a forbidden host code point.
  public static let hostInvalidCodePoint = ValidationErrors(rawValue: 1 << 2)
  /// IPv4-empty-part: an IPv4 address ends with a dot.
  public static let ipv4EmptyPart = ValidationErrors(rawValue: 1 << 3)
  /// IPv4-too-few-parts: an IPv4 address has fewer than four parts.
  public static let ipv4TooFewParts = ValidationErrors(rawValue: 1 << 4)
  /// IPv4-too-many-parts: an IPv4 address has more than four parts.
  public static let ipv4TooManyParts = ValidationErrors(rawValue: 1 << 5)
  /// IPv4-non-numeric-part: a part of an IPv4 address is not a number.
  public static let ipv4NonNumericPart = ValidationErrors(rawValue: 1 << 6)
  /// IPv4-non-decimal-part: a part of an IPv4 address is hexadecimal or octal.
  public static let ipv4NonDecimalPart = ValidationErrors(rawValue: 1 << 7)
  /// IPv4-out-of-range-part: a part of an IPv4 address exceeds 255.
  public static let ipv4OutOfRangePart = ValidationErrors(rawValue: 1 << 8)
  /// IPv6-unclosed: an IPv6 address lacks its closing bracket.
  public static let ipv6Unclosed = ValidationErrors(rawValue: 1 << 9)
  /// IPv6-invalid-compression: an IPv6 address begins with a single colon.
  public static let ipv6InvalidCompression = ValidationErrors(rawValue: 1 << 10)
  /// IPv6-too-many-pieces: an IPv6 address has more than eight pieces.
  public static let ipv6TooManyPieces = ValidationErrors(rawValue: 1 << 11)
  /// IPv6-multiple-compression: an IPv6 address is compressed in more than one place.
  public static let ipv6MultipleCompression = ValidationErrors(rawValue: 1 << 12)
  /// IPv6-invalid-code-point: an IPv6 address contains something else than hex digits and colons, or ends early.
  public static let ipv6InvalidCodePoint = ValidationErrors(rawValue: 1 << 13)
  /// IPv6-too-few-pieces: an uncompressed IPv6 address has fewer than eight pieces.
  public static let ipv6TooFewPieces = ValidationErrors(rawValue: 1 << 14)
  /// IPv6-piece-leading-zero: a piece of an IPv6 address has a leading zero.
  public static let ipv6PieceLeadingZero = ValidationErrors(rawValue: 1 << 15)
  /// IPv4-in-IPv6-too-many-pieces: an IPv4 address follows more than six pieces of IPv6.
  public static let ipv4InIPv6TooManyPieces = ValidationErrors(rawValue: 1 << 16)
  /// IPv4-in-IPv6-invalid-code-point: an embedded IPv4 address is malformed.
  public static let ipv4InIPv6InvalidCodePoint = ValidationErrors(rawValue: 1 << 17)
  /// IPv4-in-IPv6-out-of-range-part: a part of an embedded IPv4 address exceeds 255.
  public static let ipv4InIPv6OutOfRangePart = ValidationErrors(rawValue: 1 << 18)
  /// IPv4-in-IPv6-too-few-parts: an embedded IPv4 address has fewer than four parts.
  public static let ipv4InIPv6TooFewParts = ValidationErrors(rawValue: 1 << 19)
  /// invalid-URL-unit: a code point is no URL unit.
  public static let invalidURLUnit = ValidationErrors(rawValue: 1 << 20)
  /// special-scheme-missing-following-solidus: a special scheme is not followed by exactly two slashes.
  public static let specialSchemeMissingFollowingSolidus = ValidationErrors(rawValue: 1 << 21)
  /// missing-scheme-non-relative-URL: there is no scheme, and no base that could lend one.
  public static let missingSchemeNonRelativeURL = ValidationErrors(rawValue: 1 << 22)
  /// invalid-reverse-solidus: a special URL uses a backslash for a slash.
  public static let invalidReverseSolidus = ValidationErrors(rawValue: 1 << 23)
  /// invalid-credentials: the input includes credentials.
  public static let invalidCredentials = ValidationErrors(rawValue: 1 << 24)
  /// host-missing: a special URL, or one with userinfo or port, has no host.
  public static let hostMissing = ValidationErrors(rawValue: 1 << 25)
  /// port-out-of-range: the port exceeds 65535.
  public static let portOutOfRange = ValidationErrors(rawValue: 1 << 26)
  /// port-invalid: the port is no number.
  public static let portInvalid = ValidationErrors(rawValue: 1 << 27)
  /// file-invalid-Windows-drive-letter: a drive letter stands in a reference relative to a file URL.
  public static let fileInvalidWindowsDriveLetter = ValidationErrors(rawValue: 1 << 28)
  /// file-invalid-Windows-drive-letter-host: the host of a file URL is a drive letter.
  public static let fileInvalidWindowsDriveLetterHost = ValidationErrors(rawValue: 1 << 29)
}

extension ValidationErrors: CustomStringConvertible {
  /// The names of the errors, verbatim from the standard and in the order of its table.
  public var names: [String] {
    Self.table.indices.filter { rawValue & (1 << $0) != 0 }.map { Self.table[$0] }
  }

  /// The names, separated by commas.
  public var description: String {
    names.joined(separator: ", ")
  }

  private static let table = [
    "domain-to-ASCII", "domain-percent-encoded", "host-invalid-code-point",
    "IPv4-empty-part", "IPv4-too-few-parts", "IPv4-too-many-parts", "IPv4-non-numeric-part",
    "IPv4-non-decimal-part", "IPv4-out-of-range-part",
    "IPv6-unclosed", "IPv6-invalid-compression", "IPv6-too-many-pieces", "IPv6-multiple-compression",
    "IPv6-invalid-code-point", "IPv6-too-few-pieces", "IPv6-piece-leading-zero",
    "IPv4-in-IPv6-too-many-pieces", "IPv4-in-IPv6-invalid-code-point",
    "IPv4-in-IPv6-out-of-range-part", "IPv4-in-IPv6-too-few-parts",
    "invalid-URL-unit", "special-scheme-missing-following-solidus", "missing-scheme-non-relative-URL",
    "invalid-reverse-solidus", "invalid-credentials", "host-missing", "port-out-of-range",
    "port-invalid", "file-invalid-Windows-drive-letter", "file-invalid-Windows-drive-letter-host",
  ]
}
