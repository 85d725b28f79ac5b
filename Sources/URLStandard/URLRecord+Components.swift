extension URLRecord {
  /// The serialization.
  public var href: ArraySlice<UInt8> { slice(0, length) }

  /// The scheme in lower case, without the colon.
  public var scheme: ArraySlice<UInt8> { slice(0, schemeEnd) }

  /// Whether the scheme is special: http, https, ws, wss, ftp or file.
  public var isSpecial: Bool { specialScheme != .none }

  /// The username, percent-encoded; empty if there is none.
  public var username: ArraySlice<UInt8> { slice(usernameStart, usernameEnd) }

  /// The password, percent-encoded; empty if there is none.
  public var password: ArraySlice<UInt8> {
    usernameEnd + 1 < hostStart ? slice(usernameEnd + 1, hostStart - 1) : slice(usernameEnd, usernameEnd)
  }

  /// Whether username or password are not empty.
  public var includesCredentials: Bool { hostStart > usernameStart }

  /// The host as it is serialized, IPv6 addresses in brackets; nil if there is none, not even an empty one.
  public var hostname: ArraySlice<UInt8>? {
    hostKind == .none ? nil : slice(hostStart, hostEnd)
  }

  /// The host, or nil if there is none, not even an empty one.
  public var host: URLHost? {
    switch hostKind {
    case .none: nil
    case .empty: .empty
    case .domain: .domain(Array(slice(hostStart, hostEnd)))
    case .ipv4: .ipv4(UInt32(truncatingIfNeeded: addressLow))
    case .ipv6: .ipv6(IPv6Address(value: UInt128(addressHigh) << 64 | UInt128(addressLow)))
    case .opaque: .opaque(Array(slice(hostStart, hostEnd)))
    }
  }

  /// The port, or nil if it is the scheme's default.
  public var port: UInt16? {
    portNumber < 0 ? nil : UInt16(truncatingIfNeeded: portNumber)
  }

  /// The port a client connects to: the port, or else the scheme's default.
  public var effectivePort: UInt16? { port ?? specialScheme.defaultPort }

  /// The path, percent-encoded, with the slash before each segment unless it is opaque.
  public var path: ArraySlice<UInt8> { slice(pathStart, queryStart) }

  /// The query without its "?", percent-encoded; nil if there is none.
  public var query: ArraySlice<UInt8>? {
    queryStart < fragmentStart ? slice(queryStart + 1, fragmentStart) : nil
  }

  /// The fragment without its "#", percent-encoded; nil if there is none.
  public var fragment: ArraySlice<UInt8>? {
    fragmentStart < length ? slice(fragmentStart + 1, length) : nil
  }

  /// Calls a body with the bytes of the serialization, without copying or retaining them.
  @inlinable
  public func withHref<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<Int(length)])) }
  }

  /// Calls a body with the bytes of the serialized host, without copying or retaining them.
  @inlinable
  public func withHostname<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    storage.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(hostStart)..<Int(hostEnd)]))
    }
  }

  /// Where the username starts: after "://", or after ":" where there is no authority.
  var usernameStart: UInt32 { hostKind == .none ? schemeEnd + 1 : schemeEnd + 3 }

  private func slice(_ start: UInt32, _ end: UInt32) -> ArraySlice<UInt8> {
    storage[Int(start)..<Int(end)]
  }
}
