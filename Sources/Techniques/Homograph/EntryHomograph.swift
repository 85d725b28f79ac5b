import Choices
import HarnessModel

/// Swaps letters of the entry itself for look-alikes.
///
/// An entry that was pasted from a web page may not be what it seems. It then admits a stranger, or
/// blocks nobody, and no URL in the world tells the author.
///
///     example.com   becomes   \u{435}xample.com
enum EntryHomograph: EntryTechnique {
  static let id = TechniqueID("homograph", "entry-homograph")
  static let catalogue = [35]

  static let scripts = [ScriptLetters.cyrillic, ScriptLetters.greek, ScriptLetters.armenian]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try (try draw.pick(scripts)).swap(
      in: &entry.bytes, at: 0..<min(scene.listed.count, entry.bytes.count), &draw, most: 2)
  }
}
