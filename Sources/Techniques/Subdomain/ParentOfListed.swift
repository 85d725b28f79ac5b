import Choices
import HarnessModel

/// Asks for a parent of the listed name.
///
/// A comparison the wrong way round, whether the entry ends with the host, takes the parent for covered. An
/// entry covers what is below it, never what is above.
///
///     https://docs.example.com/   becomes   https://example.com/
enum ParentOfListed: Technique {
  static let id = TechniqueID("subdomain", "parent-of-listed")
  static let catalogue = [133]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let labels = draft.host.labels
    try demand(labels.count > 1)
    let dropped = 1 + (try draw.below(labels.count - 1))
    draft.host = Array(labels[dropped...].joined(separator: ".".utf8))
  }
}
