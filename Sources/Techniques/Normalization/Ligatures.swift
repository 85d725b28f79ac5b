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

  /// One character for one or more ASCII letters or digits, longest first.
  static let compounds: [(text: [UInt8], character: [UInt8])] = CharacterMappings.uts46
    .filter { mapping in
      let isRoman = (0x2160...0x217F).contains(mapping.source.value)
      return (mapping.target.count > 1 || isRoman)
        && mapping.target.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    }
    .map { ($0.target, UTF8.bytes($0.source)) }
    .sorted { $0.text.count > $1.text.count }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let folded = draft.host.map(ASCII.lowercased)
    var fits: [(place: Int, compound: Int)] = []
    for (index, compound) in compounds.enumerated() {
      for place in folded.indices where folded[place...].starts(with: compound.text) {
        fits.append((place, index))
      }
    }
    guard !fits.isEmpty else { throw .unsatisfied }
    let fit = try draw.pick(fits)
    let compound = compounds[fit.compound]
    draft.host.replaceSubrange(fit.place..<fit.place + compound.text.count, with: compound.character)
  }
}
