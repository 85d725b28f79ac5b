internal import CICUShim

/// The rule for names with right-to-left labels (RFC 5893 section 2), as ICU applies it.
enum QuickBidi {
  private static func mask(_ directions: Int...) -> UInt32 {
    directions.reduce(0) { $0 | 1 << UInt32($1) }
  }

  private static let l = mask(ICUSHIM_DIRECTION_L)
  private static let rightToLeft = mask(ICUSHIM_DIRECTION_R, ICUSHIM_DIRECTION_AL)
  private static let en = mask(ICUSHIM_DIRECTION_EN)
  private static let an = mask(ICUSHIM_DIRECTION_AN)
  private static let nsm = mask(ICUSHIM_DIRECTION_NSM)
  /// What labels of both kinds may hold.
  private static let shared = mask(
    ICUSHIM_DIRECTION_EN, ICUSHIM_DIRECTION_ES, ICUSHIM_DIRECTION_CS, ICUSHIM_DIRECTION_ET,
    ICUSHIM_DIRECTION_ON, ICUSHIM_DIRECTION_BN, ICUSHIM_DIRECTION_NSM)

  /// Whether all labels of a mapped name that has right-to-left text follow the rule, decoded where they begin
  /// with "xn--".
  static func admits(_ name: Span<UInt32>) -> Bool {
    var start = 0
    for index in 0...name.count where index == name.count || name[index] == 0x2E {
      let label = name.extracting(start..<index)
      start = index + 1
      if QuickLabel.hasPrefix(label) {
        if !admits(encoded: label) { return false }
      } else if !admits(label: label) {
        return false
      }
    }
    return true
  }

  private static func admits(encoded label: Span<UInt32>) -> Bool {
    Room<UInt8>.with(QuickLabel.longest) { encoded in
      encoded.appendASCII(label.extracting(ALabel.prefix.count...))
      let bytes = encoded.written.span
      return Room<UInt32>.with(QuickLabel.longest) { decoded in
        Punycode.decode(bytes, into: &decoded) && admits(label: decoded.written.span)
      }
    }
  }

  /// Whether a label follows the rule, in a name to which it applies.
  ///
  /// An empty label has nothing to break it with.
  static func admits(label: Span<UInt32>) -> Bool {
    guard label.count > 0 else { return true }
    let first = direction(of: label[0])
    var end = label.count - 1
    while end > 0, direction(of: label[end]) == nsm { end -= 1 }
    let last = direction(of: label[end])
    var all: UInt32 = 0
    for index in 0..<label.count { all |= direction(of: label[index]) }
    if first == l { return last & ~(l | en) == 0 && all & ~(l | shared) == 0 }
    guard first & rightToLeft != 0 else { return false }
    return last & ~(rightToLeft | en | an) == 0 && all & ~(rightToLeft | an | shared) == 0
      && all & (en | an) != en | an
  }

  private static func direction(of scalar: UInt32) -> UInt32 {
    1 << (icushim_quick(scalar) >> UInt32(ICUSHIM_QUICK_DIRECTION_SHIFT) & ICUSHIM_QUICK_DIRECTION_MASK)
  }
}
