import Choices
import HarnessModel

/// Lists something that is no host.
///
/// An entry that cannot be parsed must be an error. A loader that drops it leaves a hole in a block list,
/// and nobody is told.
///
///     example.com   becomes   exa mple.com
enum InvalidHostInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "invalid-host")
  static let catalogue = [252]

  private static let infixes = texts(" ", "%", "<", "^", "\\", "|", "..", "\u{FFFD}", "\0", "\n")
  private static let others = texts(
    "[::1", "1.2.3.256", "xn--a", "-", "127.1", "0x7f.0.0.1", "::1", "[v1.x]", "a,b.com")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    let choice = try draw.below(infixes.count + others.count)
    if choice < infixes.count {
      try demand(!parts.host.isEmpty)
      let labelEnd = parts.host.firstIndex(of: UInt8(ascii: ".")) ?? parts.host.count
      var place = labelEnd / 2
      while place > 0, parts.host[place] & 0xC0 == 0x80 { place -= 1 }
      parts.host.insert(contentsOf: infixes[choice], at: place)
    } else {
      parts.host = others[choice - infixes.count]
    }
    entry = parts.entry
  }
}
