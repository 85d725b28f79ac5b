/// One line of a list as its author spelled it: a host, optionally a path.
public struct EntryText: Hostile, Comparable {
  /// The entry, byte for byte.
  public var bytes: [UInt8]

  /// Wraps bytes without looking at them.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Hashes all bytes at once: campaigns look questions up by the million.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Shorter first, then by bytes.
  public static func < (a: EntryText, b: EntryText) -> Bool {
    if a.bytes.count != b.bytes.count { return a.bytes.count < b.bytes.count }
    return a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}
