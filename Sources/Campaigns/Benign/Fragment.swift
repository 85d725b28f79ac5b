internal import Choices
internal import HarnessModel
internal import Techniques

/// Adds a fragment, which no fetcher sends.
///
///     https://example.com/   becomes   https://example.com/#top
enum Fragment: Technique {
  static let id = TechniqueID("harmless", "fragment")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  private static let fragments = ["#top", "#", "#/route", "#a@b", "#?q=1"].map { Array($0.utf8) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.fragment.isEmpty else { throw .unsatisfied }
    draft.fragment = try draw.pick(fragments)
  }
}
