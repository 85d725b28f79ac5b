/// A URL in its plainest spelling, cut into components: ASCII, absolute, special, and its own serialization.
///
/// It has a plain host, neither userinfo nor dot segments, and nothing that any reader would mend. The ranges lie in
/// the input; nothing is copied or kept.
public struct PlainURL: Sendable {
  /// Which special scheme the URL has; never `none` or `file`.
  public let specialScheme: SpecialScheme
  /// Where the host stands.
  public let host: Range<Int>
  /// The address that the host is, or `nil` if it is a domain.
  public let ipv4: UInt32?
  /// The port, or `nil` if it is the scheme's default.
  public let port: UInt16?
  /// Where the path stands, with its leading slash.
  public let path: Range<Int>

  /// Cuts a URL, or fails if it is not as plain as that.
  public init?(_ bytes: [UInt8]) {
    guard let plain = bytes.withUnsafeBufferPointer({ PlainURL($0) }) else { return nil }
    self = plain
  }

  /// Cuts a URL, or fails if it is not as plain as that.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, 16...(1 << 30) ~= bytes.count else { return nil }
    var path = FastPath(start, count: bytes.count)
    guard path.read(), path.changesNothing else { return nil }
    self.init(path)
  }

  private init(_ cut: FastPath) {
    specialScheme = cut.scheme
    host = cut.hostStart..<cut.hostEnd
    ipv4 = cut.hostKind == .ipv4 ? cut.address : nil
    port = cut.port < 0 ? nil : UInt16(truncatingIfNeeded: cut.port)
    path = (cut.port < 0 ? cut.hostEnd : cut.pathStart)..<cut.queryStart
  }
}
