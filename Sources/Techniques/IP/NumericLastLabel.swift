import Choices
import HarnessModel

/// Appends a number to a name as its last label.
///
/// A host that ends in a number must be an IPv4 address to the URL Standard, or is refused. Others resolve
/// it as a name, and a filter finds the entry in front.
///
///     https://example.com/   becomes   https://example.com.0x7f/
enum NumericLastLabel: Technique {
  static let id = TechniqueID("ip", "numeric-last-label")
  static let catalogue = [231]
  static let claim = Claim.noHost

  private static let numbers = texts(
    "0x7f", "0x4", "1", "0", "09", "0x", "256", "127.0.0.1", "4294967296", "1.")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host += ".".utf8 + (try draw.pick(numbers))
  }
}
