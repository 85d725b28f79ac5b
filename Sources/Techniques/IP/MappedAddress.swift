import Choices
import HarnessModel

/// Writes an IPv4 address as an IPv4-mapped IPv6 one, or the other way round.
///
/// A socket for both families connects to the IPv4 address. A list that names one form does not cover the
/// other, unless the filter knows better.
///
///     https://127.0.0.1/   becomes   https://[::ffff:7f00:1]/
enum MappedAddress: Technique {
  static let id = TechniqueID("ip", "ipv4-mapped")
  static let catalogue = [222]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    if draft.host.isBracketed {
      let pieces = try draft.requireIPv6()
      try demand(pieces[..<5].allSatisfy { $0 == 0 } && pieces[5] == 0xFFFF)
      draft.host = AddressText.dotted(UInt32(pieces[6]) << 16 | UInt32(pieces[7]))
    } else {
      let number = try draft.requireIPv4()
      let (high, low) = AddressText.halves(number)
      switch try draw.below(5) {
      case 0: draft.host = "[::ffff:".utf8 + high + ":".utf8 + low + "]".utf8
      case 1: draft.host = "[::ffff:".utf8 + AddressText.dotted(number) + "]".utf8
      case 2: draft.host = "[0:0:0:0:0:ffff:".utf8 + high + ":".utf8 + low + "]".utf8
      case 3: draft.host = "[::FFFF:".utf8 + high.uppercasedASCII + ":".utf8 + low.uppercasedASCII + "]".utf8
      default: draft.host = "[0000:0000:0000:0000:0000:ffff:".utf8 + AddressText.dotted(number) + "]".utf8
      }
    }
  }
}
