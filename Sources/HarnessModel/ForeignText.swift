/// Text that a target, a file or a parser produced: a host it saw, an error it printed.
public struct ForeignText: Hostile {
  /// The text, byte for byte.
  public var bytes: [UInt8]

  /// Wraps bytes without looking at them.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
