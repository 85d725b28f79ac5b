import Choices
import HarnessModel

/// Writes the scheme, and also the host, with upper-case letters.
///
/// Schemes and names know no case. A test for the beginning of the text, or a search for the blocked name,
/// does.
///
///     https://example.com/   becomes   HTTPS://example.com/
enum SchemeCase: Technique {
  static let id = TechniqueID("scheme", "scheme-case")
  static let catalogue = [200]
  static let start = Start.both
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let scheme = draft.scheme
    let letters = scheme.letterPositions
    try demand(!letters.isEmpty)
    switch try draw.below(3) {
    case 0: draft.scheme = scheme.uppercasedASCII
    case 1:
      let place = try draw.pick(letters)
      draft.scheme = scheme.replacing(at: place, with: [scheme[place] ^ 0x20])
    default:
      draft.scheme = scheme.indices.map { $0.isMultiple(of: 2) ? scheme[$0].uppercasedASCII : scheme[$0] }
    }
    if try draw.flag() { draft.host = draft.host.uppercasedASCII }
  }
}
