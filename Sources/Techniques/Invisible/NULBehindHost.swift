import Choices
import HarnessModel

/// Puts a NUL byte into the query, the fragment or the path, with the trusted name behind it.
///
/// A filter that searches the text finds the trusted name. Code in C never sees it.
///
///     https://evil.test/   becomes   https://evil.test?\u{0}.example.com/
enum NULBehindHost: Technique {
  static let id = TechniqueID("invisible", "nul-behind-host")
  static let catalogue = [117]
  static let start = Start.lair
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard draft.query.isEmpty, draft.fragment.isEmpty else { throw .unsatisfied }
    let planted = [0, UInt8(ascii: ".")] + scene.welcome
    switch try draw.below(4) {
    case 0:
      draft.query = [UInt8(ascii: "?")] + planted + draft.path
      draft.path = []
    case 1:
      draft.fragment = [UInt8(ascii: "#")] + planted + draft.path
      draft.path = []
    case 2: draft.path += planted
    default: draft.query = [UInt8(ascii: "?")] + planted
    }
  }
}
