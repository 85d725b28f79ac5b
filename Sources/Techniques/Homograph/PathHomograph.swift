import Choices
import HarnessModel

/// Swaps letters of the path for look-alikes.
///
/// A path is compared after percent-encoding, where the look-alike has other bytes. A filter that
/// folds skeletons, or shows the decoded path, takes it for the listed one.
///
///     https://example.com/blog   becomes   https://example.com/\u{44c}log
enum PathHomograph: Technique {
  static let id = TechniqueID("homograph", "path-homograph")
  static let catalogue = [34]

  static let scripts = [ScriptLetters.cyrillic, ScriptLetters.greek, ScriptLetters.armenian]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try (try draw.pick(scripts)).swap(in: &draft.path, at: 0..<draft.path.count, &draw, most: 2)
    if try draw.flag() { draft.path += Array("/x".utf8) }
  }
}
