internal import CByteScan

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
    /// Whether there is more than one colon, or a bracket or "@": what an authority may have to be cut at.
    private(set) var hasCuts = false

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard let start = bytes.baseAddress, bytes.count >= 16 else {
        for index in 0..<bytes.count { note(bytes[index], bytes, index) }
        return
      }
      var index = 0
      while index &+ 16 <= bytes.count {
        noteAll(bytescan_signs(start + index), bytes, index)
        index &+= 16
      }
      // The last step begins before the end of the one before, whose bytes it leaves out.
      let last = bytes.count &- 16
      let known = UInt32(truncatingIfNeeded: index &- last)
      let masks = bytescan_signs(start + last)
      noteAll(bytescan_sign_masks(signs: masks.signs &>> known, beyond: masks.beyond), bytes, index)
    }

    @inline(__always)
    private mutating func noteAll(
      _ masks: bytescan_sign_masks, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) {
      if masks.beyond != 0 { deviations.insert(.nonASCII) }
      var signs = masks.signs
      while signs != 0 {
        let index = start &+ signs.trailingZeroBitCount
        note(bytes[index], bytes, index)
        signs &= signs &- 1
      }
    }

    private mutating func note(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
      switch byte {
      case UInt8(ascii: ":"):
        suspects += 1
        if colon != nil { hasCuts = true }
        if colon == nil, query == nil, fragment == nil { colon = index }
      case UInt8(ascii: "?"):
        if query == nil, fragment == nil { query = index }
      case UInt8(ascii: "#"):
        suspects += 1
        if fragment == nil { fragment = index }
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"):
        suspects += 3
        hasCuts = true
      case UInt8(ascii: "%"):
        if URLUnits.isInvalid(bytes, at: index) { deviations.insert(.percentEncoding) }
      case 0x80...: deviations.insert(.nonASCII)
      default:
        if !byte.isIn(.urlCodePoint) { deviations.insert(.character) }
      }
    }
  }
}
