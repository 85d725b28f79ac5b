import Choices
import HarnessModel

/// Puts a scheme in front of the entry.
///
/// Compared with hosts it never matches, which is a hole in a block list; compared with the beginning of
/// URLs it matches longer names too.
///
///     example.com   becomes   https://example.com
enum SchemeInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "scheme")
  static let catalogue = [244]

  private static let schemes = texts("https://", "http://", "//", "https:", "*://", "HTTPS://", "ftp://")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    entry.bytes = try draw.pick(schemes) + entry.bytes
  }
}
