internal import Choices
internal import HarnessModel
internal import Techniques

/// Makes the URL almost as long as the limit.
///
///     https://example.com/   becomes   https://example.com/aaa... of 250 bytes
enum LongURL: Technique {
  static let id = TechniqueID("harmless", "long-url")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  private static let lengths = [250, 249, 240]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let room = try draw.pick(lengths) - draft.count - 1
    guard room > 0 else { throw .unsatisfied }
    if draft.path.last != UInt8(ascii: "/") { draft.path.append(UInt8(ascii: "/")) }
    draft.path.append([UInt8(ascii: "a")], times: room)
  }
}
