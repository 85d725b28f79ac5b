import Choices
import HarnessModel

/// Puts a line break and the trusted URL behind the attacker's.
///
/// With the multi-line flag, or where the end anchor accepts a newline, a pattern matches the second
/// line alone. A WHATWG client joins the lines and stays at the first host.
///
///     https://evil.test/   becomes   https://evil.test/\u{a}https://example.com/
enum SecondLine: Technique {
  static let id = TechniqueID("invisible", "second-line")
  static let catalogue = [120]
  static let start = Start.lair
  static let claim = Claim.sameHost

  static let breaks = texts("\n", "\r", "\r\n", "\t")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let line =
      try draw.pick(breaks) + draft.scheme + Array("://".utf8) + scene.welcome + Array("/".utf8)
    switch try draw.below(3) {
    case 0: draft.tail += line
    case 1: draft.query += [UInt8(ascii: "?")] + line
    default: draft.fragment += [UInt8(ascii: "#")] + line
    }
  }
}
