import Choices
import HarnessModel

/// Changes the case of letters in the listed path.
///
/// Paths are case-sensitive by the standard. Some servers are not, and filters that fold case before they
/// compare follow them.
///
///     https://example.com/blog   becomes   https://example.com/BLOG/x
enum PathCase: Technique {
  static let id = TechniqueID("subpath", "path-case")
  static let catalogue = [155]
  static let claim = Claim.sameHost

  private static let rests = texts("/x", "", "/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    let letters = inside.letterPositions
    try demand(!letters.isEmpty)
    let which = try draw.below(letters.count + 1)
    let changed: [UInt8]
    if which == 0 {
      changed = inside.uppercasedASCII
    } else {
      changed = inside.replacing(at: letters[which - 1], with: [inside[letters[which - 1]] ^ 0x20])
    }
    try demand(changed != inside)
    draft.path = changed + (try draw.pick(rests))
  }
}
