internal import UnicodeSecurity

extension HostReading {
  /// What follows the last label whose mapping differs between Unicode versions, in canonical form.
  ///
  /// The skewed label may be anything, or be refused, or vanish, by the version; what follows it is the
  /// same name in all of them. `nil` where there is no such label, or where the rest is no name in any.
  static func suffixBeyondSkew(of raw: ArraySlice<UInt8>) -> [UInt8]? {
    guard mayBeSkewed(raw) else { return nil }
    return suffixes.finding(about: raw) { findSuffixBeyondSkew(of: $0[...]) }
  }

  /// Whether a host could hold what versions of Unicode disagree about, plain, escaped or in an A-label.
  ///
  /// The first change is at U+04C0, which begins with the byte D3.
  private static func mayBeSkewed(_ raw: ArraySlice<UInt8>) -> Bool {
    raw.contains { $0 >= 0xD3 || $0 == 0x25 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      || mayHoldALabel(raw.span)
  }

  private static let suffixes = NameMemory<[UInt8]?>()

  private static func findSuffixBeyondSkew(of raw: ArraySlice<UInt8>) -> [UInt8]? {
    let kept = raw.prefix { $0 != 0x5C }.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    let bytes = PathText.decodingAll(kept.span)
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    // Nearly every name is known to all versions, and this is all that is asked about it.
    guard mayHoldALabel(bytes.span) || text.contains(where: VersionSkew.contains) else { return nil }
    let labels = text.split(omittingEmptySubsequences: false, whereSeparator: isDot)
    guard let last = labels.lastIndex(where: { VersionSkew.touches(Array(String($0).utf8)) }) else {
      return nil
    }
    let rest = labels[(last + 1)...]
    guard !rest.isEmpty else { return [] }
    return toASCII(rest.map { Array(String($0).utf8) }.joined(separator: [0x2E]))
  }

  /// Whether an ASCII host has what could be an A-label: `xn--` in either case.
  static func mayHoldALabel(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 4 else { return false }
    for index in 0..<(bytes.count - 3) where bytes[index + 3] == 0x2D && bytes[index + 2] == 0x2D {
      if bytes[index] | 0x20 == 0x78, bytes[index + 1] | 0x20 == 0x6E { return true }
    }
    return false
  }

  /// Whether a label is an A-label by a newer version of Unicode than this process has.
  static func isALabelInNewerUnicode(_ label: some Collection<UInt8>) -> Bool {
    guard ALabel.hasPrefix(label), let decoded = Punycode.decode(Array(label.dropFirst(4))) else {
      return false
    }
    return decoded.contains { VersionSkew.change(of: $0)?.after == .valid }
      && toASCIIInNewerUnicode(String(String.UnicodeScalarView(decoded)).utf8).map {
        $0.elementsEqual(label)
      } == true
  }

  /// The name in ASCII by a newer version of Unicode, where only new code points keep it from having one.
  static func toASCIIInNewerUnicode(_ name: some Sequence<UInt8>) -> [UInt8]? {
    let labels = String(decoding: Array(name), as: UTF8.self).unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isDot)
    var name: [[UInt8]] = []
    for label in labels {
      guard VersionSkew.touches(Array(String(label).utf8)), !ALabel.hasPrefix(Array(String(label).utf8))
      else {
        guard let ascii = toASCII(String(label).utf8) else { return nil }
        name.append(ascii)
        continue
      }
      let mapped = label.flatMap { scalar -> [Unicode.Scalar] in
        let change = VersionSkew.change(of: scalar)
        if change?.after == .ignored { return [] }
        let isCapital = "A"..."Z" ~= scalar
        return VersionSkew.newMapping(of: scalar) ?? [
          isCapital ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
        ]
      }
      // What is not new must be part of a name as it stands.
      let old = mapped.filter { VersionSkew.change(of: $0)?.after != .valid }
      guard old.isEmpty || toASCII(String(String.UnicodeScalarView(old)).utf8) != nil,
        let encoded = Punycode.encode(mapped)
      else { return nil }
      // What is left in ASCII has no Punycode, only a delimiter at its end.
      name.append(mapped.allSatisfy(\.isASCII) ? encoded.dropLast() : ALabel.prefix + encoded)
    }
    return Array(name.joined(separator: [0x2E]))
  }

  /// What UTS #46 takes for a dot.
  private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "\u{3002}", "\u{FF0E}", "\u{FF61}": true
    default: false
    }
  }
}
