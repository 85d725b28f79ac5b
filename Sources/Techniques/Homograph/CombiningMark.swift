import Choices
import HarnessModel
import UnicodeSecurity

/// Puts a combining mark behind a letter of the host.
///
/// Filters that strip marks to compare names see the listed one. Few fonts show every mark, and some
/// marks fall on the letter itself.
///
///     https://example.com/   becomes   https://e\u{307}xample.com/
enum CombiningMark: Technique {
  static let id = TechniqueID("homograph", "combining-mark")
  static let catalogue = [7]
  static let claim = Claim.otherHost

  static let marks = CharacterMappings.scalars(inCategories: ["Mn"], within: 0x300...0x36F)
    .filter { ($0.value < 0x340 || $0.value > 0x345) && $0 != "\u{34F}" }
    .sorted { ($0 == "\u{307}" ? 0 : 1, $0.value) < ($1 == "\u{307}" ? 0 : 1, $1.value) }
  static let insertions = Insertions(marks)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw, most: 2, edges: false)
  }
}
