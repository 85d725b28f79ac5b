/// A label in the ASCII form of an internationalized name: "xn--" and Punycode.
///
/// A policy host has only valid ones: a fake one cannot be a registered name, and implementations disagree on what
/// it is (CVE-2024-12224).
public enum ALabel {
  /// The bytes "xn--".
  public static let prefix: [UInt8] = [0x78, 0x6E, 0x2D, 0x2D]

  /// Why a label that begins with "xn--" is no A-label, in the order of the checks.
  public enum Problem: String, Sendable, Hashable, CaseIterable {
    /// It has more than 63 octets.
    case tooLong = "it has more than 63 octets"
    /// What follows "xn--" is not Punycode.
    case undecodable = "it is not Punycode"
    /// It decodes to ASCII, or to nothing.
    case onlyASCII = "it decodes to ASCII alone"
    /// UTS #46 maps or refuses a code point in it, or it is not in NFC.
    case notMapped = "UTS #46 changes or refuses what it decodes to"
    /// Another label is the Punycode of what it decodes to.
    case notCanonical = "it is not the Punycode of what it decodes to"
  }

  /// Whether a label begins with "xn--" in either case.
  public static func hasPrefix(_ label: some Collection<UInt8>) -> Bool {
    label.count >= 4 && zip(label, prefix).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }
  }

  /// Whether a label is the ASCII form of a valid Unicode label.
  ///
  /// It decodes, is not all ASCII, is unchanged by the mapping and the NFC of UTS #46, and encodes to the same label.
  public static func isValid(_ label: some Collection<UInt8>) -> Bool {
    let label = Array(label)
    return hasPrefix(label) && problem(of: label) == nil
  }

  /// Whether a label is a valid one that ToASCII leaves as it is; nil where ICU has to be asked.
  public static func isCanonical(_ label: Span<UInt8>) -> Bool? {
    guard label.count >= 4, label[0] == 0x78, label[1] == 0x6E, label[2] == 0x2D, label[3] == 0x2D else {
      return false
    }
    return QuickLabel.isCanonical(label)
  }

  /// What is wrong with a label, or nil where it is a valid A-label or does not begin with "xn--".
  public static func problem(of label: some Collection<UInt8>) -> Problem? {
    let label = Array(label)
    guard hasPrefix(label) else { return nil }
    guard label.count <= 63 else { return .tooLong }
    // Case carries nothing in Punycode or in DNS.
    let encoded = label.dropFirst(4).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard let decoded = Punycode.decode(encoded) else { return .undecodable }
    guard decoded.contains(where: { !$0.isASCII }) else { return .onlyASCII }
    let text = decoded.utf8
    guard IDNA.toUnicode(text, options: []).valid == text else { return .notMapped }
    return Punycode.encode(decoded) == encoded ? nil : .notCanonical
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars in UTF-8.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in self { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    return bytes
  }
}
