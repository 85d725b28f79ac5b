/// The host of a URL.
///
/// Source: URL Standard, section 3.1 "Host representation".
public enum URLHost: Hashable, Sendable {
  /// A domain: non-empty ASCII in lower case, with A-labels for names beyond ASCII.
  case domain([UInt8])
  /// An IPv4 address as its number.
  case ipv4(UInt32)
  /// An IPv6 address.
  case ipv6(IPv6Address)
  /// The host of a URL whose scheme is not special: non-empty ASCII, otherwise left as it was.
  case opaque([UInt8])
  /// The empty host.
  case empty

  /// What a record says about its host without holding it.
  public enum Kind: UInt8, Hashable, Sendable {
    /// There is no host (null).
    case none
    /// The empty host.
    case empty
    /// A domain.
    case domain
    /// An IPv4 address.
    case ipv4
    /// An IPv6 address.
    case ipv6
    /// An opaque host.
    case opaque
  }

  /// Which kind of host this is.
  public var kind: Kind {
    switch self {
    case .domain: .domain
    case .ipv4: .ipv4
    case .ipv6: .ipv6
    case .opaque: .opaque
    case .empty: .empty
    }
  }
}
