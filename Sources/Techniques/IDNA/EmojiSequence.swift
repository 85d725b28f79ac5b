import Choices
import HarnessModel

/// Puts a label before the host that joins emoji with zero width joiners.
///
/// As a sequence it is one emoji; for IDNA the joiner is out of context and the label invalid.
/// Filters that treat emoji as letters accept it.
///
///     https://example.com/   becomes   https://\u{1f3f4}\u{200d}\u{2620}.example.com/
enum EmojiSequence: Technique {
  static let id = TechniqueID("idna", "emoji-sequence")
  static let catalogue = [66]

  static let labels = [
    "\u{1F3F4}\u{200D}\u{2620}", "\u{1F3F4}\u{200D}\u{2620}\u{FE0F}", "\u{1F468}\u{200D}\u{1F469}",
    "\u{2764}\u{FE0F}\u{200D}\u{1F525}", "\u{1F1E9}\u{1F1EA}", "1\u{FE0F}\u{20E3}", "\u{1F44D}\u{1F3FD}",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}
