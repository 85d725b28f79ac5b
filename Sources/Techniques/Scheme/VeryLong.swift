import Choices
import HarnessModel

/// Makes the URL very long.
///
/// Limits, truncation and patterns that backtrack show at some length: a cut-off URL is another URL, and a
/// filter that gives up may say yes.
///
///     https://example.com/   becomes   https://example.com/aaaaaaaa…
enum VeryLong: Technique {
  static let id = TechniqueID("scheme", "very-long")
  static let catalogue = [212]

  /// Each length is drawn half as often as the one before: long URLs are slow to judge.
  private static let counts = [200, 250, 251, 1_000, 2_048, 8_192, 65_536, 1_000_000]
  private static let fillers = texts("a", "/", "%41", "a.", "@", "e\u{301}\u{302}\u{303}")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var size = 0
    while size + 1 < counts.count, try draw.flag() { size += 1 }
    let count = counts[size]
    let filler = try draw.pick(fillers)
    switch try draw.below(3) {
    case 0: draft.path = draft.inside + "/".utf8 + filler.repeated(count / filler.count)
    case 1: draft.ask(filler.repeated(count / filler.count))
    default: draft.remark(filler.repeated(count / filler.count))
    }
  }
}
