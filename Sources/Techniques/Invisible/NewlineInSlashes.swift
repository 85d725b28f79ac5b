import Choices
import HarnessModel

/// Puts a tab or a line break between the slashes behind the scheme.
///
/// The pattern that requires a scheme, a colon and two slashes doesn't match, so a filter takes the
/// URL for a relative one. A WHATWG client removes the character.
///
///     https://example.com/   becomes   https:/\u{9}/example.com/
enum NewlineInSlashes: Technique {
  static let id = TechniqueID("invisible", "newline-in-slashes")
  static let catalogue = [112]
  static let start = Start.both
  static let claim = Claim.sameHost

  static let characters: [UInt8] = [0x09, 0x0A, 0x0D]
  static let order = [2, 1, 0, 3]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.separator.count >= 3 else { throw .unsatisfied }
    let character = try draw.pick(characters)
    draft.separator.insert(character, at: try draw.pick(order))
    if try draw.flag() { draft.separator.insert(try draw.pick(characters), at: 0) }
  }
}
