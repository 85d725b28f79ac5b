import Choices
import HarnessModel

/// Puts a dot in front of the entry.
///
/// Cookies, proxies and `NO_PROXY` give it three meanings. Where it means only subdomains, the name itself
/// is not covered.
///
///     example.com   becomes   .example.com
enum LeadingDot: EntryTechnique {
  static let id = TechniqueID("entry", "leading-dot")
  static let catalogue = [246]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(entry.bytes.first != UInt8(ascii: "."))
    entry.bytes.insert(
      contentsOf: [UInt8](repeating: UInt8(ascii: "."), count: 1 + (try draw.below(2))), at: 0)
  }
}
