extension URLHost {
  /// The host as the URL Standard's host serializer writes it; IPv6 addresses in brackets.
  public var serialized: [UInt8] {
    var output: [UInt8] = []
    serialize(to: &output)
    return output
  }

  /// Appends the host as the URL Standard's host serializer writes it.
  func serialize(to output: inout [UInt8]) {
    switch self {
    case .domain(let bytes), .opaque(let bytes):
      output.append(contentsOf: bytes)
    case .ipv4(let address):
      Self.serializeIPv4(address, to: &output)
    case .ipv6(let address):
      output.append(UInt8(ascii: "["))
      address.serialize(to: &output)
      output.append(UInt8(ascii: "]"))
    case .empty:
      break
    }
  }

  /// Appends an IPv4 address in four decimal parts.
  static func serializeIPv4(_ address: UInt32, to output: inout [UInt8]) {
    for shift in [24, 16, 8, 0] as [UInt32] {
      if shift != 24 { output.append(UInt8(ascii: ".")) }
      output.appendDecimal(Int(address >> shift & 0xFF))
    }
  }
}

extension [UInt8] {
  /// Appends the shortest decimal digits of a number that is not negative.
  mutating func appendDecimal(_ number: Int) {
    if number >= 10 { appendDecimal(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
