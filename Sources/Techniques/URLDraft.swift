/// A URL in the making: raw pieces that are joined without repair.
///
/// Techniques edit pieces, so that several of them can work on one URL. Nothing is escaped or
/// checked: a piece may hold any byte.
public struct URLDraft: Hashable, Sendable {
  /// Text before the scheme.
  public var lead: [UInt8] = []
  /// The scheme, without the colon.
  public var scheme: [UInt8]
  /// What stands between scheme and authority, normally `://`.
  public var separator: [UInt8]
  /// The userinfo with its `@`, or empty.
  public var userinfo: [UInt8] = []
  /// The host.
  public var host: [UInt8]
  /// The port with its colon, or empty.
  public var port: [UInt8] = []
  /// The path with its slash, or empty.
  public var path: [UInt8]
  /// The query with its question mark, or empty.
  public var query: [UInt8] = []
  /// The fragment with its number sign, or empty.
  public var fragment: [UInt8] = []
  /// Text after everything else.
  public var tail: [UInt8] = []

  // Drafts are made by the million, and what is the same in all of them is shared.
  private static let https = Array("https".utf8)
  private static let usualSeparator = Array("://".utf8)
  /// The path of the root.
  public static let root = Array("/".utf8)

  /// A plain URL.
  public init(scheme: String = "https", host: [UInt8], path: [UInt8] = root) {
    self.scheme = scheme == "https" ? Self.https : Array(scheme.utf8)
    separator = Self.usualSeparator
    self.host = host
    self.path = path
  }

  /// All pieces joined.
  public var bytes: [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(
      lead.count + scheme.count + separator.count + userinfo.count + host.count + port.count
        + path.count + query.count + fragment.count + tail.count)
    if !lead.isEmpty { joined += lead }
    if !scheme.isEmpty { joined += scheme }
    if !separator.isEmpty { joined += separator }
    if !userinfo.isEmpty { joined += userinfo }
    if !host.isEmpty { joined += host }
    if !port.isEmpty { joined += port }
    if !path.isEmpty { joined += path }
    if !query.isEmpty { joined += query }
    if !fragment.isEmpty { joined += fragment }
    if !tail.isEmpty { joined += tail }
    return joined
  }
}
