/// The syntax-based normalisation of RFC 3986, section 6.2.2, as far as the URL Standard leaves it undone.
///
/// A serialized URL has its scheme and host in lower case and no dot segments. What is left are percent-encoded
/// bytes: hexadecimal digits become upper case (6.2.2.1), and unreserved characters are decoded (6.2.2.2).
/// Clients that leave them alone send different requests for each spelling, so each is worth bits.
enum Normalisation {
  /// The normalised form of a serialized URL, or nil if it is in that form already.
  static func normalised(_ url: [UInt8]) -> [UInt8]? {
    guard url.contains(UInt8(ascii: "%")) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(url.count)
    var index = 0
    while index < url.count {
      guard url[index] == UInt8(ascii: "%"), index + 2 < url.count, let high = value(url[index + 1]),
        let low = value(url[index + 2])
      else {
        output.append(url[index])
        index += 1
        continue
      }
      let byte = high << 4 | low
      if isUnreserved(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), upper(url[index + 1]), upper(url[index + 2])]
      }
      index += 3
    }
    return output == url ? nil : output
  }

  /// Letters, digits, `-`, `.`, `_` and `~` (RFC 3986, section 2.3).
  static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  static func value(_ digit: UInt8) -> UInt8? {
    if digit.isASCIIDigit { return digit - UInt8(ascii: "0") }
    let letter = digit | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") ? letter - UInt8(ascii: "a") + 10 : nil
  }

  private static func upper(_ digit: UInt8) -> UInt8 {
    digit.isASCIILetter ? digit & 0xDF : digit
  }
}
