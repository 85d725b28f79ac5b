import Choices
import HarnessModel

/// Ends the host of the entry with the root dot.
///
/// Compared as text it never equals a host without the dot. A block list then blocks nothing.
///
///     example.com   becomes   example.com.
enum TrailingDotInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "trailing-dot")
  static let catalogue = [247]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    try demand(!parts.host.isEmpty && parts.host.last != UInt8(ascii: "."))
    parts.host += [UInt8](repeating: UInt8(ascii: "."), count: 1 + (try draw.below(2)))
    entry = parts.entry
  }
}
