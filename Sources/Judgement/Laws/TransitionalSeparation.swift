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

  /// Whether the host as written holds a deviation character in UTF-8: ß, ς, ZWNJ or ZWJ.
  private static func mayDeviate(_ parts: URLParts) -> Bool {
    guard parts.features.contains(.nonASCII) else { return false }
    return parts.bytes.withUnsafeBufferPointer { bytes in
      let host = parts.host
      for index in host where bytes[index] >= 0xC3 {
        let left = host.upperBound - index
        switch bytes[index] {
        case 0xC3: if left > 1, bytes[index + 1] == 0x9F { return true }
        case 0xCF: if left > 1, bytes[index + 1] == 0x82 { return true }
        case 0xE2: if left > 2, bytes[index + 1] == 0x80, bytes[index + 2] | 1 == 0x8D { return true }
        default: break
        }
      }
      return false
    }
  }
}
