import HarnessModel
import Policies

/// P-17: ß, ς and the joiners are letters of their own.
enum TransitionalSeparation: Property {
  static let page = PropertyPage(
    id: "P-17", title: "sharp s, final sigma and joiners are letters of their own",
    statement: """
      A name with one of the deviation characters ß, ς, ZWJ and ZWNJ and the name that IDNA 2003 maps it \
      to are different hosts; no entry decides both.
      """,
    whyItMatters: """
      Browsers have kept them apart for years, and anyone may register both. A gate on the old mapping \
      decides about one owner's host and the client connects to the other's.
      """,
    severity: .s3, cwe: [436, 176],
    hazard: "A dialect that declares another model of IDNA (knob idna.model) is not judged by this law.")

  static var occasions: Occasions { .features([.nonASCII, .aceLabel]) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard !traits.features.isDisjoint(with: [.nonASCII, .aceLabel]) else { return nil }
    if traits.breach == nil, !mayDeviate(traits.parts) { return nil }
    guard exchange.policy.setting("idna.model") != "uts46-t" else { return nil }
    return traits.judged(exchange, by: page) { breach in
      traits.features.isDisjoint(with: [.userinfo, .backslash, .brackets])
        && (exchange.oracle.fetchers.contains { breach.inspection.hasDeviationCharacter(by: $0) }
          // A joiner where none may stand: no client goes anywhere, and the gate drops it.
          || (breach.kind != .overblock && traits.isDisguiseToBlame && mayDeviate(traits.parts)))
    }
  }

  /// Whether the host as written holds a deviation character in UTF-8.
  private static func mayDeviate(_ parts: URLParts) -> Bool {
    guard parts.features.contains(.nonASCII) else { return false }
    return deviations.contains { parts.contains($0, in: parts.host) }
  }

  private static let deviations: [[UInt8]] = [
    [0xC3, 0x9F], [0xCF, 0x82], [0xE2, 0x80, 0x8C], [0xE2, 0x80, 0x8D],
  ]
}
