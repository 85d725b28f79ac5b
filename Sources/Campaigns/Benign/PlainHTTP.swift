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

  private static let http = Array("http".utf8)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.scheme.elementsEqual("https".utf8), draft.port.isEmpty else { throw .unsatisfied }
    draft.scheme = http
  }
}
