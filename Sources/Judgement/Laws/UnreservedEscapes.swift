import HarnessModel

/// P-32: an escaped letter is the letter.
enum UnreservedEscapes: Property {
  static let page = PropertyPage(
    id: "P-32", title: "an escaped letter in a path is the letter",
    statement: """
      Percent-encoding letters, digits, hyphen, dot, underscore or tilde of a path, or decoding them, does \
      not let a blocked URL through; under an allow list it is decided the same or refused.
      """,
    whyItMatters: """
      RFC 3986 calls /%62log and /blog the same, and servers serve them alike. A block entry that compares \
      raw text is evaded with one escape.
      """,
    severity: .s4, cwe: [177, 647],
    hazard: "Refusing escapes that need not be there is sound (knob path.decode).")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.oddPath) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.oddPath), PathOddities.of(traits.parts).contains(.unreservedEscape) else {
      return nil
    }
    return traits.disguised(exchange, by: page) { breach in
      breach.isAboutThePath && breach.kind != .overblock
        && traits.features.isDisjoint(with: HostAffixes.disguises)
        && PathOddities.of(traits.parts).isDisjoint(with: .opaque.union(.dotSegment))
    }
  }
}
