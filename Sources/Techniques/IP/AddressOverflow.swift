import Choices
import HarnessModel

/// Adds a multiple of the range to an IPv4 address or to one of its parts.
///
/// The URL Standard refuses numbers that are too large. Code that calculates with 32 or 8 bits wraps
/// around, and arrives at the address.
///
///     https://127.0.0.1/   becomes   https://6425673729/
enum AddressOverflow: Technique {
  static let id = TechniqueID("ip", "overflow")
  static let catalogue = [217]
  static let claim = Claim.noHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = UInt64(try draft.requireIPv4())
    let turns = UInt64(1 + (try draw.below(16)))
    let place = try draw.below(5)
    if place == 0 {
      draft.host = AddressText.number(number + turns << 32, .decimal)
    } else {
      let parts = (1...4).map { index in
        let part = number >> UInt64(32 - 8 * index) & 0xFF
        return AddressText.number(index == place ? part + turns << 8 : part, .decimal)
      }
      draft.host = Array(parts.joined(separator: ".".utf8))
    }
  }
}
