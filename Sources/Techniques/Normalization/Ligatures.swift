import Choices
import HarnessModel
import UnicodeSecurity

/// Writes several letters of the host as one character: a ligature, a unit sign, a Roman numeral.
///
/// UTS #46 takes the character apart again, so the name grows. Filters that fold character by
/// character, or compare lengths first, miss that both are one name.
///
///     https://localhost.example/   becomes   https://lo\u{3388}host.example/
enum Ligatures: Technique {
  static let id = TechniqueID("normalization", "ligatures")
  static let catalogue = [71]
  static let claim = Claim.sameHost

  static let rewrites = Rewrites(
    CharacterMappings.uts46
      .filter { mapping in
        let isRoman = (0x2160...0x217F).contains(mapping.source.value)
        return (mapping.target.count > 1 || isRoman)
          && mapping.target.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
      }
      .sorted { ($1.target.count, $0.source.value) < ($0.target.count, $1.source.value) }
      .map { ($0.target, UTF8.bytes($0.source)) })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try rewrites.rewrite(&draft.host, &draw)
  }
}
