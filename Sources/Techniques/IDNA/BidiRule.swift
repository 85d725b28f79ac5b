import Choices
import HarnessModel

/// Puts letters of a right-to-left script beside Latin ones in one label.
///
/// The bidi rule forbids it, since the label is displayed in another order than it is stored.
/// Converters with the check off accept the name.
///
///     https://example.com/   becomes   https://\u{62c}x.example.com/
enum BidiRule: Technique {
  static let id = TechniqueID("idna", "bidi-rule")
  static let catalogue = [53]

  static let labels = [
    "\u{62C}x", "x\u{62C}", "\u{5D0}a", "a\u{5D0}b", "\u{5D0}1", "1\u{5D0}", "\u{627}-", "\u{660}0\u{627}",
  ]
  static let insertions = Insertions(
    ["\u{62C}", "\u{5D0}", "\u{627}", "\u{5EA}", "\u{710}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try insertions.insert(into: &draft.host, &draw, most: 2)
  }
}
