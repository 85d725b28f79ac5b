import Choices
import HarnessModel

/// Writes an IPv4 address as the last four bytes of an otherwise empty IPv6 one.
///
/// The form is obsolete, and some systems still connect to the IPv4 address. Lists name neither.
///
///     https://127.0.0.1/   becomes   https://[::127.0.0.1]/
enum CompatibleAddress: Technique {
  static let id = TechniqueID("ip", "ipv4-compatible")
  static let catalogue = [223]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = try draft.requireIPv4()
    let (high, low) = AddressText.halves(number)
    switch try draw.below(3) {
    case 0: draft.host = "[::".utf8 + AddressText.dotted(number) + "]".utf8
    case 1: draft.host = "[::".utf8 + high + ":".utf8 + low + "]".utf8
    default: draft.host = "[0:0:0:0:0:0:".utf8 + high + ":".utf8 + low + "]".utf8
    }
  }
}
