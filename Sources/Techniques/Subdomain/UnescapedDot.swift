import Choices
import HarnessModel

/// Puts another character where the entry has a dot.
///
/// An entry that becomes a regular expression without escaping lets its dots match anything: the dot after
/// an optional `www`, or one inside the name.
///
///     https://example.com/   becomes   https://wwwxexample.com/
enum UnescapedDot: Technique {
  static let id = TechniqueID("subdomain", "unescaped-dot")
  static let catalogue = [126]

  private static let fillers = texts("x", "-", "0", "_")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let inside = try draw.flag()
    let filler = try draw.pick(fillers)
    if inside {
      let dots = draft.host.positions(of: UInt8(ascii: "."))
      draft.host = draft.host.replacing(at: try draw.pick(dots), with: filler)
      if dots.count == 1 { draft.host += ".".utf8 + scene.stranger }
    } else {
      draft.host = "www".utf8 + filler + draft.host
    }
  }
}
