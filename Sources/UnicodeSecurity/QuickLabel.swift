internal import CICUShim

/// The labels of a name that was mapped without ICU.
enum QuickLabel {
  /// How long a label may be in ASCII (RFC 1035).
  ///
  /// A longer one that begins with "xn--" is left to ICU.
  static let longest = 63

  /// What the code points of a label are one by one.
  struct Traits: OptionSet {
    private(set) var rawValue: UInt8
    /// One is beyond ASCII.
    static let beyondASCII = Traits(rawValue: 1)
    /// One is refused by UseSTD3ASCIIRules.
    static let refusedBySTD3 = Traits(rawValue: 2)

    /// Takes a code point into account.
    @inline(__always)
    mutating func note(_ scalar: UInt32) {
      if scalar < 0x80 {
        rawValue |= QuickLabel.isLDH(scalar) ? 0 : 2
      } else {
        rawValue |= QuickLabel.isRefusedBySTD3(scalar) ? 3 : 1
      }
    }
  }

  /// Writes a mapped label in ASCII and says what the checks of UTS #46 make of it, but for right-to-left text.
  static func encode(
    _ label: Span<UInt32>, _ traits: Traits, into output: inout Room<UInt8>, _ hasRightToLeft: inout Bool
  ) -> QuickName.Verdict {
    if hasPrefix(label) { return encodeALabel(label, traits, into: &output, &hasRightToLeft) }
    let start = output.count
    if !traits.contains(.beyondASCII) {
      output.appendASCII(label)
    } else {
      output.appendPrefix()
      guard Punycode.encode(label, into: &output) else { return .unknown }
    }
    let isStrict = !traits.contains(.refusedBySTD3) && !hasBadHyphens(label)
    return isStrict && 1...longest ~= output.count - start ? .strict : .lenient
  }

  /// Writes a label that begins with "xn--" as it is.
  private static func encodeALabel(
    _ label: Span<UInt32>, _ traits: Traits, into output: inout Room<UInt8>, _ hasRightToLeft: inout Bool
  ) -> QuickName.Verdict {
    guard label.count <= longest, !traits.contains(.beyondASCII) else { return .unknown }
    let start = output.count
    output.appendASCII(label)
    if output.isFull { return .unknown }
    let encoded = output.written.span.extracting((start + ALabel.prefix.count)...)
    return Room<UInt32>.with(longest) { decoded in
      guard Punycode.decode(encoded, into: &decoded) else { return .refused }
      switch judge(&decoded) {
      case .refused: return .refused
      // It lets a little more pass than A-labels, and ICU knows what.
      case .onlyASCII, .unknown: return .unknown
      case .valid(let isRightToLeft): if isRightToLeft { hasRightToLeft = true }
      }
      guard isEncoding(encoded, of: decoded) else { return .unknown }
      return isStrict(decoded.written.span) ? .strict : .lenient
    }
  }

  /// Whether a label that begins with "xn--" is an A-label that ToASCII leaves as it is; nil where ICU has to be
  /// asked.
  static func isCanonical(_ label: Span<UInt8>) -> Bool? {
    guard label.count <= longest else { return false }
    for index in 0..<label.count where label[index] &- 0x41 < 26 { return false }
    let encoded = label.extracting(ALabel.prefix.count...)
    return Room<UInt32>.with(longest) { decoded in
      guard Punycode.decode(encoded, into: &decoded) else { return false }
      switch judge(&decoded) {
      case .refused, .onlyASCII: return false
      case .unknown: return nil
      case .valid(let isRightToLeft):
        if isRightToLeft, !QuickBidi.admits(label: decoded.written.span) { return false }
        return isEncoding(encoded, of: decoded)
      }
    }
  }
}

extension QuickLabel {
  /// What there is to say about what a label decodes to.
  private enum Judgement {
    /// The mapping leaves it as it is.
    case valid(isRightToLeft: Bool)
    /// The mapping changes or refuses it, and so ToASCII refuses the label.
    case refused
    /// There is nothing in it that had to be encoded.
    case onlyASCII
    /// ICU has to be asked.
    case unknown
  }

  /// Looks at what a label decodes to, all of it in lower case.
  private static func judge(_ decoded: inout Room<UInt32>) -> Judgement {
    var (isASCII, isRightToLeft, mayCompose) = (true, false, false)
    for index in 0..<decoded.count where decoded[index] >= 0x80 {
      isASCII = false
      let entry = icushim_quick(decoded[index])
      switch entry & ICUSHIM_QUICK_KIND {
      case ICUSHIM_QUICK_VALID: break
      case ICUSHIM_QUICK_NEIGHBOUR: mayCompose = true
      case ICUSHIM_QUICK_UNKNOWN: return .unknown
      default: return .refused
      }
      if entry & ICUSHIM_QUICK_MARK != 0, index == 0 { return .refused }
      if entry & ICUSHIM_QUICK_RTL != 0 { isRightToLeft = true }
    }
    if isASCII { return .onlyASCII }
    // ICU's own check of a second prefix came late; it is made where ICU is asked.
    if hasPrefix(decoded.written.span) { return .unknown }
    if mayCompose {
      guard let isChanged = decoded.mapStretch(from: 0) else { return .unknown }
      if isChanged { return .refused }
    }
    return .valid(isRightToLeft: isRightToLeft)
  }

  /// Whether what follows "xn--" is the one encoding of a label.
  private static func isEncoding(_ encoded: Span<UInt8>, of label: Room<UInt32>) -> Bool {
    Room<UInt8>.with(longest) { again in
      Punycode.encode(label.written.span, into: &again) && again.written.span.isEqual(to: encoded)
    }
  }
}

extension QuickLabel {
  static func hasPrefix(_ label: Span<UInt32>) -> Bool {
    label.count >= 4 && label[0] == 0x78 && label[1] == 0x6E && label[2] == 0x2D && label[3] == 0x2D
  }

  fileprivate static func isLDH(_ scalar: UInt32) -> Bool {
    scalar &- 0x61 < 26 || scalar &- 0x30 < 10 || scalar == 0x2D
  }

  /// Whether UseSTD3ASCIIRules and CheckHyphens have nothing against a label.
  private static func isStrict(_ label: Span<UInt32>) -> Bool {
    for index in 0..<label.count {
      let scalar = label[index]
      if scalar < 0x80 ? !isLDH(scalar) : isRefusedBySTD3(scalar) { return false }
    }
    return !hasBadHyphens(label)
  }

  /// The three that decompose to ASCII which STD3 refuses (UTS #46 section 5, disallowed_STD3_valid).
  fileprivate static func isRefusedBySTD3(_ scalar: UInt32) -> Bool {
    scalar == 0x2260 || scalar == 0x226E || scalar == 0x226F
  }

  /// Whether CheckHyphens refuses a label.
  ///
  /// ICU counts its third and fourth place in units of UTF-16.
  private static func hasBadHyphens(_ label: Span<UInt32>) -> Bool {
    guard label.count > 0 else { return false }
    if label[0] == 0x2D || label[label.count - 1] == 0x2D { return true }
    if label[0] > 0xFFFF { return label.count > 2 && label[1] == 0x2D && label[2] == 0x2D }
    return label.count > 3 && label[1] <= 0xFFFF && label[2] == 0x2D && label[3] == 0x2D
  }

  /// Whether UseSTD3ASCIIRules has nothing against a label in ASCII, nor against what it encodes.
  static func isSTD3(_ label: Span<UInt8>) -> Bool {
    for index in 0..<label.count where !isLDH(UInt32(label[index])) { return false }
    guard label.count >= 4, label[0] == 0x78, label[1] == 0x6E, label[2] == 0x2D, label[3] == 0x2D else {
      return true
    }
    return Room<UInt32>.with(label.count) { decoded in
      guard Punycode.decode(label.extracting(4...), into: &decoded) else { return false }
      for index in 0..<decoded.count where isRefusedBySTD3(decoded[index]) { return false }
      return true
    }
  }
}

extension Room<UInt8> {
  mutating func appendASCII(_ label: Span<UInt32>) {
    for index in 0..<label.count { append(UInt8(truncatingIfNeeded: label[index])) }
  }

  mutating func appendPrefix() {
    append(0x78)
    append(0x6E)
    append(0x2D)
    append(0x2D)
  }
}
