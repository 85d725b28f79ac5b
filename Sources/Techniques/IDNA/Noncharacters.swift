import Choices
import HarnessModel

/// Puts a noncharacter, a lone surrogate or the replacement character into the host.
///
/// Decoders turn what they can't represent into U+FFFD, so different hosts become equal on the way.
/// Clients refuse all of them.
///
///     https://example.com/   becomes   https://e\u{fffe}xample.com/
enum Noncharacters: Technique {
  static let id = TechniqueID("idna", "noncharacters")
  static let catalogue = [65]

  static let insertions = Insertions(
    (([0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF, 0xFFFD] as [UInt32]).compactMap(Unicode.Scalar.init))
      .map(UTF8.bytes)
      // Surrogates in the three bytes that UTF-8 forbids.
      + [[0xED, 0xA0, 0xBC], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF]])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw, most: 2)
  }
}
