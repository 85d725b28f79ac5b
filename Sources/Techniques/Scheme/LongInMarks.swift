import Choices
import HarnessModel

/// Makes the URL long in letters that carry many marks.
///
/// What a reader sees as one character is any number of code points. A limit that counts such characters
/// bounds nothing, and one that counts bytes refuses what the policy permits.
///
///     https://example.com/   becomes   https://example.com/e\u{301}\u{302}\u{303}e\u{301}\u{302}\u{303}…
enum LongInMarks: Technique {
  static let id = TechniqueID("scheme", "long-in-marks")
  static let catalogue = [212]

  /// The second goes beyond 250 code points and stays below 250 characters, and so do most others.
  private static let counts = [40, 70, 120, 200]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let count = try draw.pick(counts.reversed())
    draft.path = draft.inside + "/".utf8 + Array("e\u{301}\u{302}\u{303}".utf8).repeated(count)
  }
}
