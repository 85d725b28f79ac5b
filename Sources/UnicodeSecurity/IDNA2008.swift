internal import CIDN2

/// The names of IDNA2008 proper (RFC 5890 to 5893), through libidn2.
///
/// Without the mapping of UTS #46: capital letters outside ASCII, full-width forms, symbols and emoji are refused
/// here and looked up by browsers, so the two models disagree about names that exist.
public enum IDNA2008 {
  /// What libidn2 made of a name.
  public enum Lookup: Sendable, Hashable {
    /// The name to ask DNS for.
    case name([UInt8])
    /// The reason for refusing it.
    case refused(Failure)

    /// The name, or nil where it is refused.
    public var valid: [UInt8]? {
      if case .name(let bytes) = self { bytes } else { nil }
    }
  }

  /// Why libidn2 refuses a name.
  public struct Failure: RawRepresentable, Sendable, Hashable {
    /// The status of libidn2, as in idn2.h.
    public let rawValue: Int32

    /// Takes a status as it is.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// A code point that IDNA2008 disallows.
    public static let disallowed = Failure(rawValue: IDN2_DISALLOWED.rawValue)
    /// A code point that libidn2's version of Unicode does not have.
    public static let unassigned = Failure(rawValue: IDN2_UNASSIGNED.rawValue)
    /// The name cannot be given to libidn2: it has a NUL or is not UTF-8.
    public static let encoding = Failure(rawValue: IDN2_ENCODING_ERROR.rawValue)
  }

  /// Looks a name up: what RFC 5891 section 5 sends to DNS, after NFC and without any other mapping.
  public static func lookup(_ name: [UInt8]) -> Lookup {
    let flags = Int32(IDN2_NFC_INPUT.rawValue | IDN2_NO_TR46.rawValue)
    return call(name) { idn2_lookup_u8($0, $1, flags) }
  }

  /// Whether a Unicode label is one that a registry may register (RFC 5891 section 4), contextual rules included.
  ///
  /// An ASCII label must be of letters, digits and hyphens inside, with no hyphens in third and fourth place.
  public static func isRegistrable(label: [UInt8]) -> Bool {
    registration(of: label).valid != nil
  }

  /// The label a registry would insert for a Unicode label, or why it would not.
  public static func registration(of label: [UInt8]) -> Lookup {
    if label.allSatisfy({ $0 < 0x80 }) {
      return isLDH(label) ? .name(label) : .refused(.disallowed)
    }
    return call(label) { idn2_register_u8($0, nil, $1, Int32(IDN2_NFC_INPUT.rawValue)) }
  }

  /// Whether an ASCII label has letters, digits and inner hyphens only, and at most 63 of them.
  static func isLDH(_ label: [UInt8]) -> Bool {
    guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
    let hasReservedHyphens = label.count > 3 && label[2] == 0x2D && label[3] == 0x2D
    return first != 0x2D && last != 0x2D && !hasReservedHyphens
      && label.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }

  private static func call(
    _ name: [UInt8],
    _ function: (UnsafePointer<UInt8>, UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>) -> Int32
  ) -> Lookup {
    // libidn2 takes text up to a NUL, and would answer for the part before it.
    guard !name.contains(0) else { return .refused(.encoding) }
    var output: UnsafeMutablePointer<UInt8>?
    let status = (name + [0]).withUnsafeBufferPointer { text in
      text.baseAddress.map { function($0, &output) } ?? IDN2_ENCODING_ERROR.rawValue
    }
    defer { idn2_free(output) }
    guard status == IDN2_OK.rawValue, let output else { return .refused(Failure(rawValue: status)) }
    var length = 0
    while output[length] != 0 { length += 1 }
    return .name(Array(UnsafeBufferPointer(start: output, count: length)))
  }
}

extension IDNA2008.Failure: CustomStringConvertible {
  /// The name of the status in idn2.h, such as IDN2_DISALLOWED.
  public var name: String {
    idn2_strerror_name(rawValue).map { String(cString: $0) } ?? "IDN2 status"
  }

  /// The sentence that libidn2 has for it.
  public var description: String {
    idn2_strerror(rawValue).map { String(cString: $0) } ?? "unknown error"
  }
}
