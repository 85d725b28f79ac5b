import HarnessModel

/// P-21: addresses have no subdomains and no parents.
enum AddressesAreNoSuffixes: Property {
  static let page = PropertyPage(
    id: "P-21", title: "an address is no suffix and has none",
    statement: """
      A name never covers an address, an address never covers a name, and two addresses match only if \
      they are equal: 0.0.1 does not cover 127.0.0.1.
      """,
    whyItMatters: """
      The parts of an address run the other way round. A comparison of endings lets an attacker pick an \
      address of his own that ends like a listed one.
      """,
    severity: .s1, cwe: [697],
    hazard: "None known.")

  static var occasions: Occasions { .digitAtEnd }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.parts.occasions.contains(.digitAtEnd),
      traits.resemblances.contains(.endsInEntry)
        || HostAffixes.endsBelowAddress(traits.parts, exchange.oracle)
    else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }
}
