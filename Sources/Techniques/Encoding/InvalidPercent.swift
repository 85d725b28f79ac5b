import Choices
import HarnessModel

/// Puts a percent sign without two hexadecimal digits between the forbidden host and the welcome name.
///
/// Lenient decoders keep it, drop it, or stop there. Each of them ends up with another host.
///
///     https://example.com/   becomes   https://evil.test%zz.example.com/
enum InvalidPercent: Technique {
  static let id = TechniqueID("encoding", "invalid-percent")
  static let catalogue = [237]

  private static let fragments = texts(
    "%zz.", "%.", "%f.", "%g0.", "%0.", "%%.", "%u002e", "% 2e", "%", "%-1.")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && !draft.host.isBracketed)
    draft.host += try draw.pick(fragments) + decoy
  }
}
