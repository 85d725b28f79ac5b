import Choices
import HarnessModel

/// Puts a bidirectional control behind the trusted name, and text that the control turns around.
///
/// On a screen or in a log the reversed text reads like a part of the trusted name. Clients refuse
/// it; filters that delete controls, or check a displayed form, don't.
///
///     https://evil.test/   becomes   https://example.com\u{202e}moc.live/
enum BidiControls: Technique {
  static let id = TechniqueID("invisible", "bidi-controls")
  static let catalogue = [106]

  static let controls: [Unicode.Scalar] = [
    "\u{202E}", "\u{202D}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let control = UTF8.bytes(try draw.pick(controls))
    switch try draw.below(4) {
    case 0: draft.host = scene.welcome + control + Array("moc.live".utf8)
    case 1: draft.host = scene.welcome + control + scene.forbidden.reversed()
    case 2: draft.host = control + draft.host
    default: try Insertions([control]).insert(into: &draft.host, &draw, most: 1)
    }
  }
}
