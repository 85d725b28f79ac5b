import Choices
import HarnessModel
import UnicodeSecurity

/// Puts variation selectors into the host.
///
/// There are 256 of them, in two blocks, and UTS #46 deletes them all. They also carry hidden data:
/// one selector for each byte.
///
///     https://example.com/   becomes   https://e\u{fe0f}xample.com/
enum VariationSelectors: Technique {
  static let id = TechniqueID("invisible", "variation-selectors")
  static let catalogue = [102]
  static let claim = Claim.sameHost

  static let insertions = Insertions(
    CharacterMappings.ignored
      .filter { (0xFE00...0xFE0F).contains($0.value) || (0xE0100...0xE01EF).contains($0.value) }
      .sorted { ($0 == "\u{FE0F}" ? 0 : 1, $0.value) < ($1 == "\u{FE0F}" ? 0 : 1, $1.value) })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
