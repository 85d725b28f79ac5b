import Choices
import HarnessModel

/// Puts the same combining mark several times behind a letter of the host.
///
/// Renderers draw the copies on top of one another, so two names that differ in the number of marks
/// look the same.
///
///     https://example.com/   becomes   https://e\u{301}\u{301}xample.com/
enum StackedMarks: Technique {
  static let id = TechniqueID("homograph", "stacked-marks")
  static let catalogue = [27]
  static let claim = Claim.otherHost

  static let marks =
    ["\u{301}", "\u{300}", "\u{307}", "\u{323}", "\u{302}", "\u{308}", "\u{30A}", "\u{332}"]
    as [Unicode.Scalar]
  static let insertions = [2, 3, 4, 8].map { count in
    Insertions(marks.map { Array(repeatElement(UTF8.bytes($0), count: count).joined()) })
  }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try (try draw.pick(insertions)).insert(into: &draft.host, &draw, most: 2, edges: false)
  }
}
