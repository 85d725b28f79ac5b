internal import CByteScan

/// The sets of the URL Standard that a byte can be in.
struct ByteClass: OptionSet {
  let rawValue: UInt16

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  private init(_ bits: Int32) {
    rawValue = UInt16(truncatingIfNeeded: bits)
  }

  /// Looks a byte up.
  @inline(__always)
  init(of byte: UInt8) {
    rawValue = byteclass_of(byte)
  }

  static let c0ControlPercentEncodeSet = ByteClass(BYTECLASS_C0_CONTROL)
  static let fragmentPercentEncodeSet = ByteClass(BYTECLASS_FRAGMENT)
  static let queryPercentEncodeSet = ByteClass(BYTECLASS_QUERY)
  static let specialQueryPercentEncodeSet = ByteClass(BYTECLASS_SPECIAL_QUERY)
  static let pathPercentEncodeSet = ByteClass(BYTECLASS_PATH)
  static let userinfoPercentEncodeSet = ByteClass(BYTECLASS_USERINFO)
  static let urlCodePoint = ByteClass(BYTECLASS_URL_CODE_POINT)
  static let hexDigit = ByteClass(BYTECLASS_HEX_DIGIT)
  static let forbiddenHostCodePoint = ByteClass(BYTECLASS_FORBIDDEN_HOST)
  static let forbiddenDomainCodePoint = ByteClass(BYTECLASS_FORBIDDEN_DOMAIN)
  static let digit = ByteClass(BYTECLASS_DIGIT)
  static let alpha = ByteClass(BYTECLASS_ALPHA)
  static let schemeCodePoint = ByteClass(BYTECLASS_SCHEME)
  static let plainHost = ByteClass(BYTECLASS_PLAIN_HOST)
}

extension UInt8 {
  /// Whether this byte is in any of the sets.
  @inline(__always)
  func isIn(_ sets: ByteClass) -> Bool {
    byteclass_of(self) & sets.rawValue != 0
  }

  /// ASCII lowercase.
  @inline(__always)
  var lowercasedASCII: UInt8 {
    self &- 0x41 < 26 ? self | 0x20 : self
  }

  /// The value of an ASCII hex digit; meaningless for anything else.
  @inline(__always)
  var hexDigitValue: UInt8 {
    self <= 0x39 ? self &- 0x30 : (self | 0x20) &- 0x61 &+ 10
  }
}
