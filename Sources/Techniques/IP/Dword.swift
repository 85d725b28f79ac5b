import Choices
import HarnessModel

/// Writes an IPv4 address as one number: decimal, hexadecimal or octal.
///
/// Every URL parser and most resolvers read the number as the address. A filter that compares text, or
/// thinks it is a name, does not.
///
///     https://127.0.0.1/   becomes   https://2130706433/
enum Dword: Technique {
  static let id = TechniqueID("ip", "dword")
  static let catalogue = [213]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = UInt64(try draft.requireIPv4())
    switch try draw.below(6) {
    case 0: draft.host = AddressText.number(number, .decimal)
    case 1: draft.host = AddressText.number(number, .hexadecimal)
    case 2: draft.host = AddressText.number(number, .octal)
    case 3: draft.host = AddressText.number(number, .hexadecimal).uppercasedASCII
    case 4: draft.host = AddressText.number(number, .hexadecimal, zeros: 16)
    default: draft.host = AddressText.number(number, .octal, zeros: 16)
    }
  }
}
