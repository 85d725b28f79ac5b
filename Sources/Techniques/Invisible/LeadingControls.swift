import Choices
import HarnessModel

/// Puts spaces or C0 controls before the URL.
///
/// A WHATWG client strips all bytes up to the space from both ends. Filters that look at the start of
/// the text, or trim only what their language calls blank, read something else.
///
///     https://example.com/   becomes   \u{1}https://example.com/
enum LeadingControls: Technique {
  static let id = TechniqueID("invisible", "leading-controls")
  static let catalogue = [108]
  static let start = Start.both
  static let claim = Claim.sameHost

  static let controls: [UInt8] =
    [0x01, 0x20, 0x09, 0x0A, 0x0D, 0x00, 0x0B, 0x0C] + Array(0x02...0x08) + Array(0x0E...0x1F)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    for _ in 0...(try draw.below(3)) { draft.lead.append(try draw.pick(controls)) }
  }
}
