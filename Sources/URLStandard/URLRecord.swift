/// A URL as the WHATWG basic URL parser leaves it: its serialization, and where each component lies in it.
///
/// One buffer holds the serialization (href); components are slices of it and share its storage. A record
/// can be parsed into again and again without allocating (``BasicURLParser/parse(_:into:)``).
///
///     https://user:pass@example.com:1234/foo/bar?baz#quux
///          |  |   |    |           |    |       |   |
///          |  |   |    hostStart   |    |       |   fragmentStart
///          |  |   usernameEnd      |    |       queryStart
///          |  usernameStart        |    pathStart
///          schemeEnd               hostEnd
///
/// Two records are equal when their serializations are (URL Standard, section 4.6 "URL equivalence").
public struct URLRecord: Sendable {
  /// The serialization, followed by bytes without meaning.
  @usableFromInline var storage: [UInt8] = []
  /// How many bytes of `storage` are the serialization.
  @usableFromInline var length: UInt32 = 0
  /// Where the colon after the scheme stands.
  var schemeEnd: UInt32 = 0
  /// Where the username ends; also its start, if there is none.
  var usernameEnd: UInt32 = 0
  /// Where the host starts, after any "@".
  @usableFromInline var hostStart: UInt32 = 0
  /// Where the host ends, before any ":" and port.
  @usableFromInline var hostEnd: UInt32 = 0
  /// Where the path starts; after the "/." that keeps a path apart from an authority.
  var pathStart: UInt32 = 0
  /// Where the "?" stands, or where it would.
  var queryStart: UInt32 = 0
  /// Where the "#" stands, or the end.
  var fragmentStart: UInt32 = 0
  /// The port, or -1.
  var portNumber: Int32 = -1
  /// The number of an IPv4 address, or the lower half of an IPv6 address.
  var addressLow: UInt64 = 0
  /// The upper half of an IPv6 address.
  var addressHigh: UInt64 = 0

  /// Which kind of host the URL has.
  public internal(set) var hostKind: URLHost.Kind = .none
  /// Which special scheme the URL has, if it has one.
  public internal(set) var specialScheme: SpecialScheme = .none
  /// Whether the path is opaque, that is, one string and not a list of segments.
  public internal(set) var hasOpaquePath = false
  /// What the parser did to the input before it began to read.
  public internal(set) var repairs: InputRepairs = []
  /// The validation errors met on the way; after a failure, those up to the one that ended the parse.
  public internal(set) var validationErrors: ValidationErrors = []

  /// Makes an empty record to parse into.
  public init() {}

  /// Makes an empty record with room for serializations of that many bytes.
  public init(capacity: Int) {
    storage = [UInt8](repeating: 0, count: capacity)
  }
}

extension URLRecord: Hashable {
  /// Whether two URLs have the same serialization, fragments included.
  public static func == (left: Self, right: Self) -> Bool {
    left.href.elementsEqual(right.href)
  }

  /// Hashes the serialization.
  public func hash(into hasher: inout Hasher) {
    for byte in href { hasher.combine(byte) }
  }
}
