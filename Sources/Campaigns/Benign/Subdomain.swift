internal import Choices
internal import HarnessModel
internal import Techniques

/// Puts one label in front of the host.
///
///     https://example.com/   becomes   https://docs.example.com/
enum Subdomain: Technique {
  static let id = TechniqueID("harmless", "subdomain")
  static let catalogue: [Int] = []
  static let claim = Claim.otherHost

  private static let labels = ["docs.", "www.", "a-b.", "x1.", "xn--bcher-kva."].map { Array($0.utf8) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.hasNamedHost else { throw .unsatisfied }
    draft.host = try draw.pick(labels) + draft.host
  }
}
