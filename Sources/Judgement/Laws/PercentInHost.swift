import HarnessModel

/// P-18: a percent-encoded host is the host it decodes to.
enum PercentInHost: Property {
  static let page = PropertyPage(
    id: "P-18", title: "percent-encoding the host hides nothing",
    statement: """
      Percent-encoding letters of the host changes no decision, unless the gate refuses such hosts.
      """,
    whyItMatters: """
      Browsers decode the host before they look it up, so ex%61mple.com is example.com. A gate that \
      compares the encoded text lets a blocked host pass.
      """,
    severity: .s2, cwe: [177],
    hazard: "Many clients refuse percent signs in hosts; refusing is always permitted.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.percentInHost) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.percentInHost) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      breach.kind != .overblock
        && traits.features.isDisjoint(with: [.userinfo, .backslash, .brackets, .control, .encodedDelimiter])
    }
  }
}
