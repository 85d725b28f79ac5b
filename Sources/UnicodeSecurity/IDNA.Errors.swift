internal import CICUShim

extension IDNA {
  /// Why UTS #46 refuses a name, in ICU's words.
  public struct Errors: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Takes bits as they are.
    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    private init(_ shim: Int) {
      rawValue = UInt32(shim)
    }

    /// A label, or the name, is empty (A4_1, A4_2).
    public static let emptyLabel = Errors(ICUSHIM_IDNA_EMPTY_LABEL)
    /// A label has more than 63 octets (A4_2).
    public static let labelTooLong = Errors(ICUSHIM_IDNA_LABEL_TOO_LONG)
    /// The name has more than 253 octets (A4_1).
    public static let domainNameTooLong = Errors(ICUSHIM_IDNA_DOMAIN_NAME_TOO_LONG)
    /// A label begins with a hyphen (V3).
    public static let leadingHyphen = Errors(ICUSHIM_IDNA_LEADING_HYPHEN)
    /// A label ends with a hyphen (V3).
    public static let trailingHyphen = Errors(ICUSHIM_IDNA_TRAILING_HYPHEN)
    /// A label has hyphens in its third and fourth place (V2).
    public static let hyphenThirdAndFourth = Errors(ICUSHIM_IDNA_HYPHEN_3_4)
    /// A label begins with a combining mark (V5, V6 since revision 31).
    public static let leadingCombiningMark = Errors(ICUSHIM_IDNA_LEADING_COMBINING_MARK)
    /// A code point is disallowed (P1, V6; V7 since revision 31).
    public static let disallowed = Errors(ICUSHIM_IDNA_DISALLOWED)
    /// A label begins with "xn--" and is not Punycode (P4).
    public static let punycode = Errors(ICUSHIM_IDNA_PUNYCODE)
    /// A label contains a dot (V4; V5 since revision 31).
    public static let labelHasDot = Errors(ICUSHIM_IDNA_LABEL_HAS_DOT)
    /// A label is Punycode of something that no valid label is (V1, V5, V6 inside an A-label; P4 where it is all ASCII).
    public static let invalidACELabel = Errors(ICUSHIM_IDNA_INVALID_ACE_LABEL)
    /// The rules for right-to-left names are broken (B1 to B6).
    public static let bidi = Errors(ICUSHIM_IDNA_BIDI_RULE)
    /// A joiner stands where it may not (C1, C2).
    public static let contextJ = Errors(ICUSHIM_IDNA_CONTEXTJ_RULE)
    /// A decoded label begins with "xn--" itself (V4 since revision 31).
    public static let nestedACEPrefix = Errors(1 << 24)
    /// ICU could not process the name at all; it counts as invalid.
    public static let libraryFailure = Errors(1 << 25)

    /// The errors that CheckHyphens asks for.
    public static let hyphens: Errors = [.leadingHyphen, .trailingHyphen, .hyphenThirdAndFourth]
    /// The errors that VerifyDnsLength asks for.
    public static let lengths: Errors = [.emptyLabel, .labelTooLong, .domainNameTooLong]
  }
}

extension IDNA.Errors {
  /// The names of the errors, in the order of the bits.
  public var names: [String] {
    Self.table.filter { contains($0.0) }.map(\.1)
  }

  private static let table: [(IDNA.Errors, String)] = [
    (.emptyLabel, "empty label"), (.labelTooLong, "label too long"),
    (.domainNameTooLong, "domain name too long"), (.leadingHyphen, "leading hyphen"),
    (.trailingHyphen, "trailing hyphen"), (.hyphenThirdAndFourth, "hyphens in third and fourth place"),
    (.leadingCombiningMark, "leading combining mark"), (.disallowed, "disallowed code point"),
    (.punycode, "invalid Punycode"), (.labelHasDot, "dot in a label"),
    (.invalidACELabel, "invalid A-label"), (.bidi, "bidi rule"), (.contextJ, "joiner out of context"),
    (.nestedACEPrefix, "xn-- inside an A-label"), (.libraryFailure, "ICU failed"),
  ]
}

extension IDNA.Errors: CustomStringConvertible {
  /// The names, separated by commas.
  public var description: String {
    names.joined(separator: ", ")
  }
}
