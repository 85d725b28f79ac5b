internal import CICUShim

extension IDNA {
  /// The flags of UTS #46, each off where it is not named.
  public struct Options: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8

    /// Takes bits as they are.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Transitional_Processing: maps the deviation characters ß, ς, ZWJ and ZWNJ as IDNA2003 did.
    public static let transitional = Options(rawValue: 1 << 0)
    /// CheckHyphens: no hyphen at either end of a label, nor in its third and fourth place together.
    public static let checkHyphens = Options(rawValue: 1 << 1)
    /// CheckBidi: the rules of RFC 5893 for names with right-to-left labels.
    public static let checkBidi = Options(rawValue: 1 << 2)
    /// CheckJoiners: the ContextJ rules of RFC 5892 for ZWJ and ZWNJ.
    public static let checkJoiners = Options(rawValue: 1 << 3)
    /// UseSTD3ASCIIRules: of ASCII only letters, digits and hyphens.
    public static let useSTD3ASCIIRules = Options(rawValue: 1 << 4)
    /// VerifyDnsLength: labels of 1 to 63 octets, names of 1 to 253 without the root's dot.
    public static let verifyDNSLength = Options(rawValue: 1 << 5)

    /// What the URL parser sets (domain to ASCII with beStrict false).
    public static let urlStandard: Options = [.checkBidi, .checkJoiners]
    /// What the URL Standard sets for a valid host string (beStrict true).
    public static let urlStandardStrict: Options = [
      .checkHyphens, .checkBidi, .checkJoiners, .useSTD3ASCIIRules, .verifyDNSLength,
    ]

    /// The flags under which a plain ASCII name can have errors.
    static let checksOfASCII: Options = [.checkHyphens, .useSTD3ASCIIRules, .verifyDNSLength]
  }
}

extension IDNA.Options {
  /// The options in the words of the shim.
  var shim: UInt32 {
    var bits: UInt32 = 0
    if contains(.useSTD3ASCIIRules) { bits |= UInt32(ICUSHIM_IDNA_STD3) }
    if contains(.checkBidi) { bits |= UInt32(ICUSHIM_IDNA_BIDI) }
    if contains(.checkJoiners) { bits |= UInt32(ICUSHIM_IDNA_CONTEXTJ) }
    if contains(.transitional) { bits |= UInt32(ICUSHIM_IDNA_TRANSITIONAL) }
    return bits
  }

  /// The errors that these options do not ask for, though ICU always looks for them.
  var waived: IDNA.Errors {
    var errors: IDNA.Errors = []
    if !contains(.checkHyphens) { errors.formUnion(.hyphens) }
    if !contains(.verifyDNSLength) { errors.formUnion(.lengths) }
    return errors
  }
}
