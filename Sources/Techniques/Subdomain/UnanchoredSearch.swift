import Choices
import HarnessModel

/// Mentions the welcome name anywhere in the URL of the forbidden host.
///
/// A regular expression without anchors, or a glob with stars at both ends, is a search. It finds the entry
/// in places that have nothing to do with the host.
///
///     https://example.com/   becomes   https://evil.test/?example.com
enum UnanchoredSearch: Technique {
  static let id = TechniqueID("subdomain", "unanchored-search")
  static let catalogue = [127]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    switch try draw.below(6) {
    case 0: draft.ask(decoy)
    case 1: draft.remark(decoy)
    case 2: draft.path = "/".utf8 + decoy + draft.path
    case 3: draft.path += ";".utf8 + decoy
    case 4: draft.ask("//".utf8 + decoy + "/".utf8)
    default: draft.remark("//".utf8 + decoy + "/".utf8)
    }
  }
}
