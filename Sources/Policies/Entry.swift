public import HarnessModel

/// One line of a list, read: whom it names, and what is peculiar about the way it is written.
public struct Entry: Hashable, Sendable {
  /// Whom an entry names.
  public enum Host: Hashable, Sendable {
    /// A name in ASCII and lower case, without the root dot.
    case domain([UInt8])
    /// An address.
    case ipv4(UInt32)
    /// An address.
    case ipv6(UInt128)
  }

  /// Peculiarities of the spelling, for the linter and for contested points.
  public struct Notes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Wraps bits.
    public init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// Not in lower case.
    public static let upperCase = Notes(rawValue: 1)
    /// The host ends in the root dot.
    public static let rootDot = Notes(rawValue: 2)
    /// The host is written in Unicode.
    public static let unicode = Notes(rawValue: 4)
    /// The path ends in a slash.
    public static let trailingSlash = Notes(rawValue: 8)
    /// The host is a public suffix such as `com` or `co.uk`, or a single label, which may be a local name.
    public static let publicSuffix = Notes(rawValue: 16)
    /// The entry covers what is below the host but not the host: written with a dot or a star before it.
    public static let belowOnly = Notes(rawValue: 32)
    /// Something around the host was removed because a knob says so.
    public static let repaired = Notes(rawValue: 64)
    /// The host has a code point that only a newer version of Unicode takes for part of a name.
    public static let newerUnicode = Notes(rawValue: 128)
  }

  /// The entry as written.
  public var text: EntryText
  /// Whom it names.
  public let host: Host
  /// The path as canonical URLs spell it: a leading slash, none at the end; empty for every path.
  public var path: [UInt8]
  /// What is peculiar about the spelling.
  public var notes: Notes
  /// The only port that the entry covers, where a knob lets entries name one.
  public let port: UInt16?
  /// The host as it stands in canonical URLs; IPv6 in brackets.
  public let hostBytes: [UInt8]

  /// Makes an entry.
  init(text: EntryText, host: Host, path: [UInt8] = [], notes: Notes = [], port: UInt16? = nil) {
    self.text = text
    self.host = host
    self.path = path
    self.notes = notes
    self.port = port
    hostBytes =
      switch host {
      case .domain(let name): name
      case .ipv4(let address): IPv4.dotted(address)
      case .ipv6(let address): IPv6.bracketed(address)
      }
  }

  /// The spelling that every conforming gate understands: host in ASCII, path without a final slash.
  public var canonical: EntryText {
    EntryText(bytes: hostBytes + (port.map { [0x3A] + String($0).utf8 } ?? []) + path)
  }
}
