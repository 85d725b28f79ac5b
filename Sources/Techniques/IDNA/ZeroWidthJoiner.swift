import Choices
import HarnessModel

/// Puts zero width joiners between letters of the host, or a label before it where one is permitted.
///
/// Behind a virama the joiner is a proper part of a name and must be kept. A filter that strips all
/// invisible characters changes the name.
///
///     https://example.com/   becomes   https://\u{915}\u{94d}\u{200d}.example.com/
enum ZeroWidthJoiner: Technique {
  static let id = TechniqueID("idna", "zero-width-joiner")
  static let catalogue = [50]

  static let labels = [
    "\u{915}\u{94D}\u{200D}", "\u{915}\u{94D}\u{200D}\u{937}", "\u{DC1}\u{DCA}\u{200D}\u{DBB}\u{DD3}",
    "\u{915}\u{94D}\u{200C}\u{937}", "\u{646}\u{627}\u{645}\u{647}\u{200C}\u{627}\u{6CC}",
  ]
  static let insertions = Insertions(["\u{200D}"] as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try insertions.insert(into: &draft.host, &draw)
  }
}
