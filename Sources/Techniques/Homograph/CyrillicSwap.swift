import Choices
import HarnessModel

/// Swaps letters of the host for Cyrillic ones that look the same.
///
/// The most common homograph. It reaches another registered name; reviewers, and filters that compare
/// by appearance or similarity, take it for the listed one.
///
///     https://example.com/   becomes   https://\u{435}xample.com/
enum CyrillicSwap: Technique {
  static let id = TechniqueID("homograph", "cyrillic-swap")
  static let catalogue = [1]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try ScriptLetters.cyrillic.swap(in: &draft.host, &draw)
  }
}
