import Choices
import HarnessModel

/// Asks for a name beside the listed one, below the same parent.
///
/// A filter that reduces both sides to the registrable domain before it compares takes siblings for the
/// same. On shared hosting they belong to different people.
///
///     https://docs.example.com/   becomes   https://www.example.com/
enum SiblingOfListed: Technique {
  static let id = TechniqueID("subdomain", "sibling-of-listed")
  static let catalogue = [134]
  static let claim = Claim.otherHost

  private static let siblings = texts("www", "admin", "docs", "evil", "x", "internal")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let labels = draft.host.labels
    try demand(labels.count > 1)
    let sibling = try draw.pick(siblings)
    try demand(sibling[...] != labels[0])
    draft.host = sibling + ".".utf8 + labels[1...].joined(separator: ".".utf8)
  }
}
