import Choices
import HarnessModel

/// Writes the parts of an IPv4 address in different number systems.
///
/// Parsers read each part for itself. A filter that knows decimal only sees a name with digits in it.
///
///     https://127.0.0.1/   becomes   https://127.0.0.0x1/
enum MixedRadix: Technique {
  static let id = TechniqueID("ip", "mixed-radix")
  static let catalogue = [215]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = UInt64(try draft.requireIPv4())
    var parts: [[UInt8]] = []
    var plain = true
    for index in 0..<4 {
      let radix = try draw.pick(AddressText.Radix.allCases)
      if radix != .decimal { plain = false }
      parts.append(AddressText.number(number >> UInt64(24 - 8 * index) & 0xFF, radix))
    }
    try demand(!plain)
    draft.host = Array(parts.joined(separator: ".".utf8))
  }
}
