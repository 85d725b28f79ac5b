import Choices
import HarnessModel

/// Uses backslashes after the scheme.
///
/// A browser takes them for slashes in http and https URLs. A pattern that wants `://` does not match, and
/// a generic parser finds a path.
///
///     https://example.com/   becomes   https:\\evil.test/
enum BackslashSlashes: Technique {
  static let id = TechniqueID("scheme", "backslash-slashes")
  static let catalogue = [194]

  private static let separators = texts(#":\\"#, #":\"#, #":\\\"#, #":\\\\"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.separator = try draw.pick(separators)
  }
}
