import HarnessModel

/// P-10: the case of ASCII letters in scheme and host means nothing.
enum ASCIICase: Property {
  static let page = PropertyPage(
    id: "P-10", title: "letter case in scheme and host means nothing",
    statement: """
      Changing the case of ASCII letters in the scheme or the host of a URL, or in the host of an entry, \
      changes no decision.
      """,
    whyItMatters: """
      DNS and URL schemes ignore case, so EXAMPLE.COM reaches example.com. A comparison that respects \
      case lets a blocked host pass in capitals and refuses allowed ones.
      """,
    severity: .s2, cwe: [178], advisories: ["CVE-2021-39155"],
    hazard: "Paths are case-sensitive: only scheme and host are varied.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.upperCase) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.upperCase) else { return nil }
    // Whether the verdicts differ is soon known, and they seldom do.
    if let broken = Relation.invariance(exchange, by: page), let base = traits.base(of: exchange),
      differInCaseAlone(traits.parts, base)
    {
      return broken
    }
    return traits.judged(exchange, by: page) { _ in
      guard traits.isDisguiseToBlame else { return false }
      if let base = traits.base(of: exchange) { return differInCaseAlone(traits.parts, base) }
      // Without a plain answer to compare with, case is to blame where nothing else stands out.
      return traits.features.subtracting([.upperCase, .query, .fragment]).isEmpty
        && traits.breach?.kind != .bypass
    }
  }

  private static func differInCaseAlone(_ one: URLParts, _ other: URLParts) -> Bool {
    guard one.bytes.count == other.bytes.count, one.authority.upperBound == other.authority.upperBound
    else { return false }
    return one.bytes.indices.allSatisfy { index in
      one.bytes[index] == other.bytes[index]
        || (index < one.authority.upperBound
          && URLParts.lowered(one.bytes[index]) == URLParts.lowered(other.bytes[index]))
    }
  }
}
