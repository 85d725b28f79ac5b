internal import UnicodeSecurity

extension HostReading {
  /// What follows the last label whose mapping differs between Unicode versions, in canonical form.
  ///
  /// The skewed label may be anything, or be refused, or vanish, by the version; what follows it is the
  /// same name in all of them. `nil` where there is no such label, or where the rest is no name in any.
  static func suffixBeyondSkew(of raw: Span<UInt8>) -> [UInt8]? {
    // Nearly every name is known to all versions, and this is all that is asked about it.
    guard isSkewed(raw) else { return nil }
    return suffixes.finding(about: raw) { studiedSuffix(of: $0[...]) }
  }

  /// Whether a host holds what versions of Unicode disagree about, plain, escaped or in an A-label.
  private static func isSkewed(_ raw: Span<UInt8>) -> Bool {
    // Without branches: what stands where in a host is hard to foretell.
    var (change, hyphen, oddity) = (0 as UInt8, 0 as UInt8, 0 as UInt8)
    raw.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        // The first change is at U+04C0, which begins with the byte D3.
        change |= byte >= 0xD3 ? 1 : 0
        hyphen |= byte == 0x2D ? 1 : 0
        oddity |= byte == 0x25 ? 1 : 0
        oddity |= byte == 0x5C ? 1 : 0
        oddity |= byte == 0x09 ? 1 : 0
        oddity |= byte == 0x0A ? 1 : 0
        oddity |= byte == 0x0D ? 1 : 0
      }
    }
    if oddity == 0 { return change | hyphen != 0 && VersionSkew.touches(raw, partingAtMappedDots: true) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: raw.count) { room in
      let count = copyDecoded(raw, into: room)
      let host = UnsafeBufferPointer(rebasing: room[..<count])
      return VersionSkew.touches(host.span, partingAtMappedDots: true)
    }
  }

  /// Writes a host without what a URL parser drops from it and with every escape decoded, and returns its length.
  ///
  /// `room` takes as much as the host has, and the host only gets shorter.
  private static func copyDecoded(_ raw: Span<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var kept = 0
    for index in 0..<raw.count {
      let byte = raw[index]
      if byte == 0x5C { break }
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
      room.initializeElement(at: kept, to: byte)
      kept += 1
    }
    var (count, index) = (0, 0)
    let text = UnsafeBufferPointer(rebasing: room[..<kept])
    while index < kept {
      let octet = text[index] == 0x25 ? PathText.escapedOctet(text.span, at: index) : nil
      room[count] = octet ?? text[index]
      index += octet == nil ? 1 : 3
      count += 1
    }
    return count
  }

  private static let suffixes = NameMemory<[UInt8]?>()

  /// The same, by a look at all labels of the host.
  static func studiedSuffix(of raw: ArraySlice<UInt8>) -> [UInt8]? {
    let kept = raw.prefix { $0 != 0x5C }.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    let bytes = PathText.decodingAll(kept.span)
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
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
