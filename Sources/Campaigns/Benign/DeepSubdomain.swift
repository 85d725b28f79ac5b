internal import Choices
internal import HarnessModel
internal import Techniques

/// Puts several labels in front of the host.
///
///     https://example.com/   becomes   https://a.b.c.d.example.com/
enum DeepSubdomain: Technique {
  static let id = TechniqueID("harmless", "deep-subdomain")
  static let catalogue: [Int] = []
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.hasNamedHost else { throw .unsatisfied }
    let count = try draw.integer(in: 2...12)
    for label in 0..<count {
      draft.host = [UInt8(ascii: "a") + UInt8(label), UInt8(ascii: ".")] + draft.host
    }
  }
}
