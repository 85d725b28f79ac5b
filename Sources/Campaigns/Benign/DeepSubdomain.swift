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
    var host: [UInt8] = []
    host.reserveCapacity(2 * count + draft.host.count)
    for label in (0..<UInt8(count)).reversed() {
      host.append(UInt8(ascii: "a") + label)
      host.append(UInt8(ascii: "."))
    }
    host += draft.host
    draft.host = host
  }
}
