import Choices
import HarnessModel

/// Leaves out dots of the host, and adds a top-level domain where none is left.
///
/// The text is the same but for a point that is hard to see, and the joined name is free for anybody.
///
///     https://example.com/   becomes   https://examplecom.com/
enum MissingDot: Technique {
  static let id = TechniqueID("typosquat", "missing-dot")
  static let catalogue = [130]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let suffix = try RegistrableName(draft.host).suffix
    var host = draft.host
    let isWide = try draw.flag()
    if isWide { host = Array("www".utf8) + host }
    for place in try Runs.pick(of: host.positions(of: UInt8(ascii: ".")), &draw).reversed() {
      host.remove(at: place)
    }
    switch try draw.below(3) {
    case 0: try demand(host.contains(UInt8(ascii: ".")))
    case 1: host += ".com".utf8
    default: host += suffix
    }
    try demand(host != draft.host)
    draft.host = host
  }
}
