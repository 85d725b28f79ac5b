import Choices
import HarnessModel

/// Makes the welcome name the path of the forbidden host.
///
/// A filter that searches the URL for the entry finds it.
///
///     https://example.com/   becomes   https://evil.test/example.com/
enum WelcomeInPath: Technique {
  static let id = TechniqueID("authority", "welcome-in-path")
  static let catalogue = [189]

  private static let fronts = texts("/", "//", "/x/", "/https://", "/@", "/%2f", "/;", "/www.")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let front = try draw.pick(fronts)
    draft.path = front + decoy + draft.path
  }
}
