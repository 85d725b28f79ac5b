internal import Choices
internal import HarnessModel
internal import Techniques

/// Adds a query, some of which look like URLs and hosts.
///
///     https://example.com/   becomes   https://example.com/?q=1
enum Query: Technique {
  static let id = TechniqueID("harmless", "query")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  private static let queries = [
    "?q=1", "?", "?a=b&c=d", "?next=https://a.test/", "?mail=a@b.test", "?q=caf%C3%A9",
  ].map { Array($0.utf8) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.query.isEmpty else { throw .unsatisfied }
    draft.query = try draw.pick(queries)
  }
}
