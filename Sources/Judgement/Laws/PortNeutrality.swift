import HarnessModel

/// P-35: a port does not change whom a block list catches.
enum PortNeutrality: Property {
  static let page = PropertyPage(
    id: "P-35", title: "a port hides nothing",
    statement: """
      Under a block list a URL is decided alike on every port. Under an allow list it is decided alike, \
      or refused on a port that is not the scheme's default.
      """,
    whyItMatters: """
      Gates that compare the authority with the entry see example.com:8443 as another text. The entry for \
      example.com then covers one port of 65,535.
      """,
    severity: .s2, cwe: [184],
    hazard: "Dialects whose entries name ports say so with the knob port.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.port) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.port) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      traits.features.isDisjoint(with: HostAffixes.disguises) && !breach.isAboutThePath
    }
  }
}
