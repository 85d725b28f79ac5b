import Choices
import URLStandard

/// Spellings of addresses and of their parts.
enum AddressText {
  /// The number systems that URL parsers read in an IPv4 address.
  enum Radix: CaseIterable {
    case decimal, hexadecimal, octal
  }

  /// A number with the prefix of its number system, filled up with zeros to so many digits.
  static func number(_ number: UInt64, _ radix: Radix, zeros: Int = 0) -> [UInt8] {
    switch radix {
    case .decimal: filled(String(number), zeros)
    case .hexadecimal: "0x".utf8 + filled(String(number, radix: 16), zeros)
    case .octal: "0".utf8 + filled(String(number, radix: 8), zeros)
    }
  }

  /// An IPv4 address with its four parts in decimal.
  static func dotted(_ number: UInt32) -> [UInt8] {
    Array(URLHost.ipv4(number).serialized)
  }

  /// The last 32 bits of an IPv6 address as an IPv4 one.
  static func dotted(_ pieces: [UInt16]) -> [UInt8] {
    dotted(UInt32(pieces[6]) << 16 | UInt32(pieces[7]))
  }

  /// The two halves of an IPv4 address as pieces of an IPv6 one.
  static func halves(_ number: UInt32) -> (high: [UInt8], low: [UInt8]) {
    (filled(String(number >> 16, radix: 16), 0), filled(String(number & 0xFFFF, radix: 16), 0))
  }

  /// Pieces of an IPv6 address, none left out.
  static func full(_ pieces: [UInt16], digits: Int = 0) -> [UInt8] {
    Array(pieces.map { filled(String($0, radix: 16), digits) }.joined(separator: ":".utf8))
  }

  /// An IPv6 address as the URL Standard writes it, without brackets.
  static func serialized(_ pieces: [UInt16]) -> [UInt8] {
    IPv6Address(value: pieces.reduce(0) { $0 << 16 | UInt128($1) }).serialized
  }

  private static func filled(_ digits: String, _ count: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "0"), count: max(0, count - digits.utf8.count)) + digits.utf8
  }
}

extension URLDraft {
  /// The IPv4 address that the host spells, or a rejection if it spells none.
  func requireIPv4() throws(Rejection) -> UInt32 {
    guard !host.isBracketed, !hasNamedHost, case .ipv4(let number) = HostParser.parse(host) else {
      throw .unsatisfied
    }
    return number
  }

  /// The pieces of the IPv6 address that the host spells, or a rejection if it spells none.
  func requireIPv6() throws(Rejection) -> [UInt16] {
    guard host.isBracketed, case .ipv6(let address) = HostParser.parse(host) else { throw .unsatisfied }
    return address.pieces
  }
}
