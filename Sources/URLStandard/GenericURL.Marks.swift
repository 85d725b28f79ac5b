internal import CByteScan

extension GenericURL {
  /// What there is where in a URL of 16 to 64 bytes: bit n of each mask is about byte n.
  ///
  /// Which delimiters a hostile URL has, and where, is hard to foretell; with masks nothing branches on it.
  struct Marks {
    private(set) var colons: UInt64 = 0
    private(set) var ats: UInt64 = 0
    private(set) var slashes: UInt64 = 0
    private(set) var questions: UInt64 = 0
    private(set) var signs: UInt64 = 0
    private(set) var opening: UInt64 = 0
    private(set) var closing: UInt64 = 0
    /// Escapes that are none, and what else the grammar has not.
    private(set) var deviations: Deviations = []

    var brackets: UInt64 { opening | closing }

    /// Looks at all bytes, or fails if there are fewer or more.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard let start = bytes.baseAddress, 16...64 ~= bytes.count else { return nil }
      var (percents, digits, beyond, odd) = (0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64)
      // The last step begins before the end of the one before, and finds the same there.
      let last = bytes.count &- 16
      var index = 0
      while true {
        let found = bytescan_marks(start + index)
        let shift = UInt64(truncatingIfNeeded: index)
        colons |= UInt64(found.colons) &<< shift
        ats |= UInt64(found.ats) &<< shift
        slashes |= UInt64(found.slashes) &<< shift
        questions |= UInt64(found.questions) &<< shift
        signs |= UInt64(found.signs) &<< shift
        opening |= UInt64(found.opening) &<< shift
        closing |= UInt64(found.closing) &<< shift
        percents |= UInt64(found.percents) &<< shift
        digits |= UInt64(found.digits) &<< shift
        beyond |= UInt64(found.beyond) &<< shift
        odd |= UInt64(found.odd) &<< shift
        if index == last { break }
        index = min(index &+ 16, last)
      }
      if beyond != 0 { deviations.insert(.nonASCII) }
      if percents & ~(digits >> 1 & digits >> 2) != 0 { deviations.insert(.percentEncoding) }
      while odd != 0 {
        if !bytes[odd.trailingZeroBitCount].isIn(.urlCodePoint) {
          deviations.insert(.character)
          break
        }
        odd &= odd &- 1
      }
    }

    /// The bits of the places before one.
    @inline(__always)
    static func below(_ place: Int) -> UInt64 {
      place >= 64 ? .max : (1 &<< UInt64(truncatingIfNeeded: place)) &- 1
    }

    /// The bits of a range.
    @inline(__always)
    static func bits(_ range: Range<Int>) -> UInt64 { below(range.upperBound) & ~below(range.lowerBound) }
  }
}
