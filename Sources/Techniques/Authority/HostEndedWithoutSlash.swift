import Choices
import HarnessModel

/// Ends the host with a `#` or `?`, and the URL with the welcome name.
///
/// Code that takes everything up to the first slash for the authority gets a text that ends with the entry.
///
///     https://example.com   becomes   https://evil.test#.example.com
enum HostEndedWithoutSlash: Technique {
  static let id = TechniqueID("authority", "host-ended-without-slash")
  static let catalogue = [182]

  private static let joints = texts(".", "", "//", "x.")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let fragment = try draw.pick([true, false])
    let text = try draw.pick(joints) + decoy
    draft.path = []
    if fragment { draft.remark(text) } else { draft.ask(text) }
  }
}
