import Choices
import HarnessModel

/// Leaves out scheme and slashes.
///
/// On its own it is no URL. Command-line clients and address bars add a scheme; the filter that was asked
/// before them did not.
///
///     https://example.com/   becomes   evil.test/
enum NoScheme: Technique {
  static let id = TechniqueID("scheme", "no-scheme")
  static let catalogue = [197]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.scheme = []
    draft.separator = []
  }
}
