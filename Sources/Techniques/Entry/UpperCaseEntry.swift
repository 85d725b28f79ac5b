import Choices
import HarnessModel

/// Writes the entry with upper-case letters.
///
/// Names know no case. A filter that folds the host of the URL but not the entry never finds it.
///
///     example.com   becomes   EXAMPLE.COM
enum UpperCaseEntry: EntryTechnique {
  static let id = TechniqueID("entry", "upper-case")
  static let catalogue = [248]

  /// Upper case throughout, the way it is written in prose, or one letter; letters of the path stay.
  static func recased(_ entry: EntryText, _ draw: inout Draw) throws(Rejection) -> EntryText {
    var parts = entry.parts
    let letters = parts.host.letterPositions
    try demand(!letters.isEmpty)
    let choice = try draw.below(letters.count + 2)
    switch choice {
    case 0: parts.host = parts.host.uppercasedASCII
    case 1:
      let lastDot = parts.host.lastIndex(of: UInt8(ascii: ".")) ?? parts.host.count
      parts.host = parts.host.enumerated().map { offset, byte in
        offset == letters[0] || offset > lastDot ? byte.uppercasedASCII : byte
      }
    default:
      let place = letters[choice - 2]
      parts.host[place] ^= 0x20
    }
    return parts.entry
  }

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let before = entry
    entry = try Self.recased(entry, &draw)
    try demand(entry != before)
  }
}
