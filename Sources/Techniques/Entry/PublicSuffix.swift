import Choices
import HarnessModel

/// Lists a suffix below which anybody may have a name.
///
/// Subdomains are covered, so that the entry opens or closes a whole registry.
///
///     example.com   becomes   com
enum PublicSuffix: EntryTechnique {
  static let id = TechniqueID("entry", "public-suffix")
  static let catalogue = [243]

  private static let suffixes = texts(
    "com", "co.uk", "github.io", "org", "pages.dev", "s3.amazonaws.com", "blogspot.com", "xn--p1ai", "uk",
    "test")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    let choice = try draw.below(suffixes.count + 1)
    if choice == 0 {
      try demand(parts.host.isName)
      guard let last = parts.host.labels.last(where: { !$0.isEmpty }) else { throw .unsatisfied }
      parts.host = Array(last)
    } else {
      parts.host = suffixes[choice - 1]
    }
    try demand(parts.entry != entry)
    entry = parts.entry
  }
}
