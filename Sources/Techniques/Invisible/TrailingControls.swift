import Choices
import HarnessModel

/// Puts spaces or C0 controls after the URL.
///
/// A WHATWG client strips them, a regular expression that is anchored at the end doesn't match them,
/// and some languages let the end anchor match before a newline.
///
///     https://example.com/   becomes   https://example.com/\u{20}
enum TrailingControls: Technique {
  static let id = TechniqueID("invisible", "trailing-controls")
  static let catalogue = [109]
  static let start = Start.both
  static let claim = Claim.sameHost

  static let controls: [UInt8] =
    [0x20, 0x00, 0x0A, 0x0D, 0x09, 0x0B, 0x0C] + Array(0x01...0x08) + Array(0x0E...0x1F)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    for _ in 0...(try draw.below(3)) { draft.tail.append(try draw.pick(controls)) }
    if draft.path == [UInt8(ascii: "/")], draft.query.isEmpty, draft.fragment.isEmpty, try draw.flag() {
      draft.path = []
    }
  }
}
