import Choices
import HarnessModel
import UnicodeSecurity

/// Puts the remaining characters that UTS #46 deletes into the host.
///
/// What the installed Unicode ignores beyond the well-known ones: shorthand format controls, musical
/// format controls and more. A filter with a list of its own is always behind the standard.
///
///     https://example.com/   becomes   https://e\u{1bca0}xample.com/
enum OtherIgnored: Technique {
  static let id = TechniqueID("invisible", "other-ignored")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  static let known: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x34F...0x34F, 0x180B...0x180F, 0x200B...0x200B, 0x2060...0x2064, 0xFE00...0xFE0F,
    0xFEFF...0xFEFF, 0xE0100...0xE01EF,
  ]
  static let insertions = Insertions(
    CharacterMappings.ignored.filter { ignored in !known.contains { $0.contains(ignored.value) } })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}
