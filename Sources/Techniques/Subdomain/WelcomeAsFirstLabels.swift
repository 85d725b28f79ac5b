import Choices
import HarnessModel

/// Puts the welcome name in front of the forbidden one, as its first labels.
///
/// A filter that tests whether the host starts with an entry, or contains it, is satisfied; DNS reads names
/// from the right. Under a block list the forbidden host is reached below a harmless-looking name.
///
///     https://example.com/   becomes   https://example.com.evil.test/
enum WelcomeAsFirstLabels: Technique {
  static let id = TechniqueID("subdomain", "welcome-as-first-labels")
  static let catalogue = [121]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && draft.host.isName)
    draft.host = decoy + ".".utf8 + draft.host
  }
}
