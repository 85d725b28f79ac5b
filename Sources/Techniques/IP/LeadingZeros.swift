import Choices
import HarnessModel

/// Puts zeros in front of the parts of an IPv4 address.
///
/// A zero in front makes a number octal to URL parsers, and means nothing to many others. Some of the
/// spellings are the same address, some another one, depending on who reads.
///
///     https://127.0.0.1/   becomes   https://127.0.0.01/
enum LeadingZeros: Technique {
  static let id = TechniqueID("ip", "leading-zeros")
  static let catalogue = [216]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = UInt64(try draft.requireIPv4())
    var parts: [[UInt8]] = []
    var plain = true
    for index in 0..<4 {
      let part = number >> UInt64(24 - 8 * index) & 0xFF
      let form = try draw.below(4)
      if form != 0 { plain = false }
      switch form {
      case 0: parts.append(AddressText.number(part, .decimal))
      case 1: parts.append(AddressText.number(part, .octal))
      case 2: parts.append(AddressText.number(part, .octal, zeros: 8))
      default: parts.append("0".utf8 + AddressText.number(part, .decimal))
      }
    }
    try demand(!plain)
    draft.host = Array(parts.joined(separator: ".".utf8))
  }
}
