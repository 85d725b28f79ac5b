internal import UnicodeSecurity

extension HostReading {
  /// What follows the last label whose mapping differs between Unicode versions, in canonical form.
  ///
  /// The skewed label may be anything, or be refused, or vanish, by the version; what follows it is the
  /// same name in all of them. `nil` where there is no such label, or where the rest is no name in any.
  static func suffixBeyondSkew(of raw: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = PathText.decodingAll(
      raw.prefix { $0 != 0x5C }.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let last = text.lastIndex(where: VersionSkew.contains) else { return nil }
    let rest = text[last...].drop { !dots.contains($0) }
    guard !rest.isEmpty else { return [] }
    return toASCII(String(Substring(rest.dropFirst())).utf8)
  }

  /// What UTS #46 takes for a dot.
  private static let dots: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
}
