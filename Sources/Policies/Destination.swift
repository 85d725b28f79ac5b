import HarnessModel

/// Where one reading of a URL goes: the few facts that entries are matched against.
///
/// The ranges lie in the text of the ``Inspection``. Nothing here is counted or owned, so that handing it on costs
/// nothing but its bytes.
struct Destination {
  /// The scheme, as far as policies tell schemes apart.
  enum Scheme: UInt8 { case http, https, other }

  /// Whom a fetcher would connect to.
  enum Host {
    /// There is none.
    case missing
    /// A name in canonical form, as WHATWG serializes it.
    case domain
    /// An address.
    case ipv4(UInt32)
    /// An address.
    case ipv6(UInt128)
  }

  /// What is peculiar about the URL in this reading.
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// Only a repairing parser accepts the URL.
    static let repaired = Traits(rawValue: 1)
    /// There is a user name or a password.
    static let userinfo = Traits(rawValue: 2)
    /// The host is a mapped spelling of what stands here: percent-encoded, full-width, a number form.
    static let respelled = Traits(rawValue: 4)
    /// The host is a name that IDNA 2008 refuses.
    static let contestedName = Traits(rawValue: 8)
    /// Ill-formed UTF-8 was replaced.
    static let replacedIllFormed = Traits(rawValue: 16)
    /// The path was written with dot segments.
    static let dotSegments = Traits(rawValue: 32)
    /// An `@` follows the host with only a query or fragment sign between: some readers see a user name.
    static let danglingAt = Traits(rawValue: 64)
    /// The URL is a reference that does not begin with a single slash, or not with a plain segment after it.
    static let looseReference = Traits(rawValue: 128)
    /// The URL is a reference with an escape that becomes a delimiter where it is decoded before its use.
    static let opaqueReference = Traits(rawValue: 256)
  }

  var scheme: Scheme
  var host: Host
  /// Where the canonical name stands; empty where the host is an address.
  var name: Range<Int>
  /// The port, if it is not the default of the scheme.
  var port: UInt16?
  /// Where the path stands, empty or with its leading slash; dot segments are gone, escapes are as they were.
  var path: Range<Int>
  var traits: Traits
  /// What DNS thinks of the name; nothing where the host is an address.
  var shape: HostShape = []

  /// A port that is connected to.
  struct Port {
    var number: UInt16
    /// Whether it is the scheme's own.
    var isStandard: Bool
  }

  /// The port that is connected to, or `nil` where the scheme has none.
  var connectedPort: Port? {
    (port ?? scheme.defaultPort).map { Port(number: $0, isStandard: port == nil) }
  }
}
