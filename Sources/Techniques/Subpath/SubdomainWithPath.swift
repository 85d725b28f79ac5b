import Choices
import HarnessModel

/// Asks for the listed path on a subdomain of the listed host.
///
/// An entry with a path covers subdomains too. A filter that has one rule for hosts and another for whole
/// URLs forgets to combine them.
///
///     https://example.com/blog   becomes   https://docs.example.com/blog/x
enum SubdomainWithPath: Technique {
  static let id = TechniqueID("subpath", "subdomain-with-path")
  static let catalogue = [165]
  static let claim = Claim.otherHost

  private static let labels = texts("docs", "www", "a.b", "api")
  private static let rests = texts("/x", "", "ger")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let label = try draw.pick(labels)
    draft.host = label + ".".utf8 + draft.host
    draft.path = draft.inside + (try draw.pick(rests))
  }
}
