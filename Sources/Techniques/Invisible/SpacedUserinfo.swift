import Choices
import HarnessModel

/// Names three hosts around blanks, at signs and a number sign, for three parsers to choose from.
///
/// One parser ends the authority at the blank, one at the number sign, one takes the last at sign. A
/// filter and a client of different schools choose different hosts.
///
///     https://evil.test/   becomes   https://example.com\u{20}&@evil.test#\u{20}@example.com/
enum SpacedUserinfo: Technique {
  static let id = TechniqueID("invisible", "spaced-userinfo")
  static let catalogue = [114]

  static let separators: [String] = [" &", " ", "&", "%20&", "\t&", ";&"]
  static let ends: [String] = ["# @", "#@", "? @", "/ @", "\\ @"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let separator = try draw.pick(separators)
    let end = try draw.pick(ends)
    draft.userinfo = scene.welcome + Array(separator.utf8) + [UInt8(ascii: "@")]
    draft.host = scene.forbidden + Array(end.utf8) + scene.welcome
  }
}
