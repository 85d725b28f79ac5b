import Choices
import HarnessModel

/// Leaves out parts of an IPv4 address, so that the last one counts for several.
///
/// C libraries have always read `127.1` so, and the URL Standard does. A filter that wants four parts takes
/// it for a name.
///
///     https://127.0.0.1/   becomes   https://127.1/
enum ShortAddress: Technique {
  static let id = TechniqueID("ip", "short-address")
  static let catalogue = [214]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = UInt64(try draft.requireIPv4())
    let kept = 1 + (try draw.below(2))
    let bits = UInt64(32 - 8 * kept)
    let radix = try draw.pick(AddressText.Radix.allCases)
    let rest = AddressText.number(number & ((1 << bits) - 1), radix)
    draft.host =
      (0..<kept).flatMap { AddressText.number(number >> UInt64(24 - 8 * $0) & 0xFF, .decimal) + ".".utf8 }
      + rest
  }
}
