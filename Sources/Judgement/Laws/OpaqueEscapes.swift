import Policies
import HarnessModel

/// P-33: what servers read in different ways opens nothing.
enum OpaqueEscapes: Property {
  static let page = PropertyPage(
    id: "P-33", title: "what servers read differently opens no path",
    statement: """
      An encoded slash, backslash, percent sign or NUL, a ;parameter, an empty segment or another case \
      in a path never lets a URL into the path of an allow entry, nor past one of a block list where the \
      policy asks for strictness.
      """,
    whyItMatters: """
      Proxies, frameworks and file systems decode and merge at different places. A path that the gate \
      takes for harmless can be the blocked one to the server behind it.
      """,
    severity: .s4, cwe: [174, 41], advisories: ["CVE-2021-29492"],
    hazard: """
      Servers own their paths. Under a block list only the profile strict, or a knob that settles the \
      point, makes a row more than information; the others are left open and counted by their axis.
      """)

  static var occasions: Occasions { [.features(.oddPath), .breach] }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.oddPath) || traits.breach?.isAboutThePath == true else { return nil }
    let oddities = PathOddities.of(traits.parts)
    guard !oddities.contains(.dotSegment) else { return nil }
    guard !oddities.isDisjoint(with: .opaque) || isListedInOtherCase(traits.parts, exchange) else {
      return nil
    }
    return traits.judged(exchange, by: page) { breach in
      traits.isDisguiseToBlame && breach.isAboutThePath && breach.kind != .overblock
        && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }

  /// Whether the path lies in that of an allow entry for those who fold its letters, and not for others.
  private static func isListedInOtherCase(_ parts: URLParts, _ exchange: Exchange) -> Bool {
    guard exchange.oracle.mode == .allow, let entries = exchange.oracle.compiled?.entries else {
      return false
    }
    let path = parts.bytes[parts.path]
    return entries.contains { entry in
      !entry.path.isEmpty && !path.starts(with: entry.path)
        && path.map(URLParts.lowered).starts(with: entry.path.map(URLParts.lowered))
    }
  }
}
