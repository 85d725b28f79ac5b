internal import Choices
internal import HarnessModel
internal import Techniques

/// Names the port that the scheme has anyway.
///
///     https://example.com/   becomes   https://example.com:443/
enum DefaultPort: Technique {
  static let id = TechniqueID("harmless", "default-port")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  private static let (http, https) = (Array(":80".utf8), Array(":443".utf8))

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.port.isEmpty else { throw .unsatisfied }
    draft.port = draft.scheme.count == 4 ? http : https
  }
}
