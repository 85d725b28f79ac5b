import Choices
import HarnessModel

/// Leaves out the slashes after the scheme.
///
/// The URL Standard supplies them for http and https. A generic parser finds no host at all, and a filter
/// may go on with none.
///
///     https://example.com/   becomes   https:evil.test/
enum MissingSlashes: Technique {
  static let id = TechniqueID("scheme", "missing-slashes")
  static let catalogue = [192]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.separator = Array(":".utf8)
  }
}
