import Choices
import HarnessModel

/// Writes dots of an IPv4 address as ideographic or full-width ones.
///
/// Mapping turns them into plain dots before the address is read. A filter that splits at plain dots finds
/// one odd label.
///
///     https://127.0.0.1/   becomes   https://127\u{3002}0\u{3002}0\u{3002}1/
enum AddressWideDots: Technique {
  static let id = TechniqueID("ip", "wide-dots")
  static let catalogue = [220]
  static let claim = Claim.sameHost

  private static let spellings = texts("\u{3002}", "\u{FF0E}", "\u{FF61}")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.requireIPv4()
    let dots = draft.host.positions(of: UInt8(ascii: "."))
    try demand(!dots.isEmpty)
    let dot = try draw.pick(spellings)
    let which = try draw.below(dots.count + 1)
    if which == 0 {
      draft.host = draft.host.replacing(UInt8(ascii: "."), with: dot)
    } else {
      draft.host = draft.host.replacing(at: dots[which - 1], with: dot)
    }
  }
}
