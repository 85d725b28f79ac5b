/// Compares by the syntax-based normalisation of RFC 3986.
enum ContextNormalised: ContextSpecimen {
  static let name = "context-normalised"
  static let summary = "URLs compared after normalisation."
  static let defect: String? = "Spellings that normalise to one URL are different requests on the wire."
  static let killedBy: String? = "C-17"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { key($0).map(Self.normalised) }
  }

  /// Decodes unreserved characters, and writes the digits of all others in upper case.
  private static func normalised(_ url: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var rest = url[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      guard byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        output.append(byte)
        continue
      }
      rest = rest.dropFirst(2)
      let scalar = Unicode.Scalar(value)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar))
      if isPlain {
        output.append(value)
      } else {
        output += [byte] + digits.map { $0 >= 0x61 ? $0 & 0xDF : $0 }
      }
    }
    return output
  }
}
