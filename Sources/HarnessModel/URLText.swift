/// The bytes of one URL, exactly as they are handed to a gate.
public struct URLText: Hostile, Comparable {
  /// The URL, byte for byte.
  public var bytes: [UInt8]

  /// Wraps bytes without looking at them.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Hashes all bytes at once: campaigns look questions up by the million.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Shorter first, then by bytes: the order of counterexamples.
  public static func < (a: URLText, b: URLText) -> Bool {
    if a.bytes.count != b.bytes.count { return a.bytes.count < b.bytes.count }
    return a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}
