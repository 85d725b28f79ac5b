import Choices
import HarnessModel

/// Puts a byte order mark at the beginning of the host, or elsewhere in it.
///
/// UTS #46 deletes it within the host. Decoders drop it at the beginning of a text only, trimming
/// functions of some languages everywhere.
///
///     https://example.com/   becomes   https://\u{feff}example.com/
enum ByteOrderMark: Technique {
  static let id = TechniqueID("invisible", "byte-order-mark")
  static let catalogue = [103]
  static let claim = Claim.sameHost

  static let mark = UTF8.bytes("\u{FEFF}")
  static let insertions = Insertions([mark])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else {
      draft.host = mark + draft.host
      return
    }
    try insertions.insert(into: &draft.host, &draw)
  }
}
