internal import Choices
internal import HarnessModel
internal import Techniques

/// Uses http instead of https.
///
///     https://example.com/   becomes   http://example.com/
enum PlainHTTP: Technique {
  static let id = TechniqueID("harmless", "plain-http")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.scheme == Array("https".utf8), draft.port.isEmpty else { throw .unsatisfied }
    draft.scheme = Array("http".utf8)
  }
}
