import Choices
import HarnessModel

/// Puts an Arabic, Hebrew or Indic vowel sign behind a Latin letter of the host.
///
/// Many fonts draw nothing, or a dot that seems to be dust. Tests of scripts skip marks because marks
/// are shared by scripts; these are not.
///
///     https://foog.com/   becomes   https://f\u{650}oog.com/
enum ForeignMarks: Technique {
  static let id = TechniqueID("homograph", "foreign-marks")
  static let catalogue = [28]
  static let claim = Claim.otherHost

  static let insertions = Insertions(
    [
      "\u{650}", "\u{64E}", "\u{652}", "\u{655}", "\u{5B4}", "\u{5B0}", "\u{5BC}", "\u{5C1}", "\u{93C}",
      "\u{941}", "\u{9BC}", "\u{E38}", "\u{1037}",
    ]
      as [Unicode.Scalar])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw, most: 2, trailingEdge: true)
  }
}
