import Choices
import HarnessModel

/// Appends a suffix that networks resolve for themselves.
///
/// The name starts with the entry and ends in a domain that public DNS does not know, and that a local
/// resolver maps to the machine itself or to a neighbour.
///
///     https://example.com/   becomes   https://example.com.localhost/
enum LocalSuffix: Technique {
  static let id = TechniqueID("subdomain", "local-suffix")
  static let catalogue = [139]

  private static let suffixes = texts(
    "localhost", "local", "internal", "localdomain", "lan", "home.arpa", "corp", "intranet", "test",
    "svc.cluster.local", "onion", "invalid")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host += ".".utf8 + (try draw.pick(suffixes))
  }
}
