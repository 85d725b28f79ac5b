import Choices
import HarnessModel

/// Puts a Japanese iteration or length mark that looks like a slash before the attacker's name.
///
/// Extraction by regular expression takes the mark for a part of the scheme's slashes or drops it as
/// a non-word character, and finds another host than the client.
///
///     https://evil.test/   becomes   https://\u{3035}evil.test/
enum KanaSlash: Technique {
  static let id = TechniqueID("normalization", "kana-slash")
  static let catalogue = [96]
  static let start = Start.lair

  static let marks =
    ["\u{3035}", "\u{3031}", "\u{30FC}", "\u{3033}", "\u{FF70}", "\u{30CE}", "\u{303C}"] as [Unicode.Scalar]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let mark = UTF8.bytes(try draw.pick(marks))
    switch try draw.below(3) {
    case 0: draft.host = mark + draft.host
    case 1: draft.host = scene.welcome + mark + draft.host
    default: draft.host = mark + mark + draft.host
    }
  }
}
