import Choices
import HarnessModel

/// Writes the welcome host and the listed path as the path of the forbidden host.
///
/// A filter that strips the scheme and looks for host and path in the rest finds both, one segment too
/// late.
///
///     https://example.com/blog   becomes   https://evil.test/example.com/blog
enum WelcomeAsPath: Technique {
  static let id = TechniqueID("subpath", "welcome-as-path")
  static let catalogue = [166]

  private static let fronts = texts("/", "//", "/https://", "/@", "/x/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.path = try draw.pick(fronts) + decoy + draft.path
  }
}
