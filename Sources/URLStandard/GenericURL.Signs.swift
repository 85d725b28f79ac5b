extension GenericURL {
  /// What one pass over the bytes of a URL finds: the delimiters that come first, and what the grammar has not.
  struct Signs {
    /// The first colon before query and fragment.
    private(set) var colon: Int?
    /// The question mark before the fragment.
    private(set) var query: Int?
    /// The number sign.
    private(set) var fragment: Int?
    /// How likely a delimiter is misplaced: few URLs have more than one that could be.
    private(set) var suspects = 0
    private(set) var deviations: Deviations = []

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      for index in 0..<bytes.count {
        // Nearly every byte is a URL code point that delimits nothing.
        let byte = bytes[index]
        if byte.isIn(.urlCodePoint) && !byte.isIn(.userinfoPercentEncodeSet) || byte == UInt8(ascii: "/") {
          continue
        }
        note(byte, bytes, index)
      }
    }

    private mutating func note(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
      switch byte {
      case UInt8(ascii: ":"):
        suspects += 1
        if colon == nil, query == nil, fragment == nil { colon = index }
      case UInt8(ascii: "?"):
        if query == nil, fragment == nil { query = index }
      case UInt8(ascii: "#"):
        suspects += 1
        if fragment == nil { fragment = index }
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"): suspects += 3
      case UInt8(ascii: "%"):
        if URLUnits.isInvalid(bytes, at: index) { deviations.insert(.percentEncoding) }
      case 0x80...: deviations.insert(.nonASCII)
      default:
        if !byte.isIn(.urlCodePoint) { deviations.insert(.character) }
      }
    }
  }
}
