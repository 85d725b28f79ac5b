import Choices
import HarnessModel

/// Puts a delimiter in an overlong UTF-8 sequence between the forbidden host and the welcome name.
///
/// A lenient decoder finds a dot or a slash there, a strict one refuses the host.
///
///     https://example.com/   becomes   https://evil.test%c0%aeexample.com/
enum OverlongHost: Technique {
  static let id = TechniqueID("encoding", "overlong-host")
  static let catalogue = [239]

  private static let sequences = texts(
    "%c0%ae", "%C0%AE", "%e0%80%ae", "%c0%af", "%c0%af.", "%c1%80", "%f0%80%80%ae", "%c0%2e")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && !draft.host.isBracketed)
    draft.host += try draw.pick(sequences) + decoy
  }
}
