import Choices
import HarnessModel

/// Lists both hosts in one authority, with a separator between.
///
/// Schemes for clusters allow such lists, http does not. A filter that splits checks one of them; the
/// client connects to the other, or to neither.
///
///     https://example.com/   becomes   https://evil.test,example.com/
enum SeveralHosts: Technique {
  static let id = TechniqueID("authority", "several-hosts")
  static let catalogue = [187]

  private static let separators = texts(",", ";", " ", "|", "%2c", "%20", "%2520", "&", "+", ", ")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && !draft.host.isBracketed)
    let separator = try draw.pick(separators)
    draft.host = try draw.flag() ? decoy + separator + draft.host : draft.host + separator + decoy
  }
}
