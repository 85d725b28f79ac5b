import Choices
import HarnessModel

/// Uses one slash, or three and more, after the scheme.
///
/// The URL Standard accepts any number. By RFC 3986 three slashes mean an empty host, and one means a path.
///
///     https://example.com/   becomes   https:///evil.test/
enum SlashCount: Technique {
  static let id = TechniqueID("scheme", "slash-count")
  static let catalogue = [193]

  private static let separators = texts(":///", ":/", ":////", "://///", "://////////")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.separator = try draw.pick(separators)
  }
}
