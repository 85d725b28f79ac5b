import Choices
import HarnessModel

/// Puts labels before the host of which one is right-to-left and another begins with a digit.
///
/// The bidi rule looks at the whole domain. Converters that check label by label, and displays,
/// disagree about such names.
///
///     https://example.com/   becomes   https://0\u{e0}.\u{5d0}.example.com/
enum BidiDomain: Technique {
  static let id = TechniqueID("idna", "bidi-domain")
  static let catalogue = [54]

  static let labels = [
    "0\u{E0}.\u{5D0}", "\u{5D0}.0\u{E0}", "1.\u{5D0}", "\u{5D0}", "123.\u{627}\u{644}",
    "\u{627}\u{644}.7-eleven", "\u{5D0}.a-",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}
