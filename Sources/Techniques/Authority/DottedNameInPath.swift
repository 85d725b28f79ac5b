import Choices
import HarnessModel

/// Ends the URL of the forbidden host with a slash, a dot and the welcome name.
///
/// A filter that tests whether the URL ends with a dot and the entry is satisfied.
///
///     https://example.com/   becomes   https://evil.test/.example.com
enum DottedNameInPath: Technique {
  static let id = TechniqueID("authority", "dotted-name-in-path")
  static let catalogue = [191]

  private static let fronts = texts("/.", "/x.", "//.", "/..", "/%2e")
  private static let rests = texts("", "/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    draft.path = try draw.pick(fronts) + decoy + (try draw.pick(rests))
  }
}
