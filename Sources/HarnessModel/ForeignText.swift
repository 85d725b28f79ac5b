/// Text that a target, a file or a parser produced: a host it saw, an error it printed.
public struct ForeignText: Hostile {
  /// The text, byte for byte.
  public var bytes: [UInt8]

  /// Wraps bytes without looking at them.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Hashes all bytes at once: conversations look identifiers up by the million.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
