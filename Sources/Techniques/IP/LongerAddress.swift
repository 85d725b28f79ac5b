import Choices
import HarnessModel

/// Puts digits or a part in front of an IPv4 address, or behind it.
///
/// The rule for subdomains makes no sense for addresses. A filter that applies it, or tests how the text
/// ends, takes `9.1.1.1.1` or `91.1.1.1` for covered by `1.1.1.1`.
///
///     https://1.1.1.1/   becomes   https://9.1.1.1.1/
enum LongerAddress: Technique {
  static let id = TechniqueID("ip", "longer-address")
  static let catalogue = [230]

  private static let digits = texts("9", "1", "2", "10", "0", "127")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let address = AddressText.dotted(try draft.requireIPv4())
    switch try draw.below(4) {
    case 0: draft.host = try draw.pick(digits) + ".".utf8 + address
    case 1: draft.host = try draw.pick(digits) + address
    case 2: draft.host = address + (try draw.pick(digits))
    default: draft.host = address + ".".utf8 + (try draw.pick(digits))
    }
  }
}
