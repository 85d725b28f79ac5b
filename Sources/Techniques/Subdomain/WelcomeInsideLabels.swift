import Choices
import HarnessModel

/// Buries the welcome name in the middle of labels of the forbidden one.
///
/// Only a filter that searches for the entry anywhere in the host is taken in, but that is a common way to
/// write one.
///
///     https://example.com/   becomes   https://xexample.comx.evil.test/
enum WelcomeInsideLabels: Technique {
  static let id = TechniqueID("subdomain", "welcome-inside-labels")
  static let catalogue = [125]

  private static let fillers = texts("x", "a", "0", "_")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && draft.host.isName)
    let filler = try draw.pick(fillers)
    draft.host = filler + decoy + filler + ".".utf8 + draft.host
  }
}
