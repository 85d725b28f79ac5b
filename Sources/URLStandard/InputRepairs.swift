/// What the parser did to the input before it began to read.
///
/// Other parsers do none of this, so an input that needed it means something else to them, or nothing.
public struct InputRepairs: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Takes bits as they are.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// C0 controls or spaces were removed from an end.
  public static let trimmedEnds = InputRepairs(rawValue: 1 << 0)
  /// ASCII tabs or newlines were removed.
  public static let removedTabOrNewline = InputRepairs(rawValue: 1 << 1)
  /// Ill-formed UTF-8 was replaced by U+FFFD.
  public static let replacedIllFormedUTF8 = InputRepairs(rawValue: 1 << 2)
}
