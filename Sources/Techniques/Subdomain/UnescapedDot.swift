import Choices
import HarnessModel

/// Puts another character where the entry has a dot.
///
/// An entry that becomes a regular expression without escaping lets its dots match anything: one inside the
/// name, which is all that an anchored expression falls for, or the dot after an optional `www`.
///
///     https://example.com/   becomes   https://examplexcom/
enum UnescapedDot: Technique {
  static let id = TechniqueID("subdomain", "unescaped-dot")
  static let catalogue = [126]

  private static let fillers = texts("x", "-", "0", "_")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let shape = try draw.below(3)
    let filler = try draw.pick(fillers)
    guard shape < 2 else {
      draft.host = "www".utf8 + filler + draft.host
      return
    }
    let dots = draft.host.positions(of: UInt8(ascii: "."))
    draft.host = draft.host.replacing(at: try draw.pick(dots), with: filler)
    // Where the end is not anchored, another name may follow.
    if shape == 1 { draft.host += ".".utf8 + scene.stranger }
  }
}
