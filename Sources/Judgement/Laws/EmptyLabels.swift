import HarnessModel

/// P-12: a host with an empty label is never allowed by a list, and never escapes a block.
enum EmptyLabels: Property {
  static let page = PropertyPage(
    id: "P-12", title: "a host with an empty label is refused",
    statement: """
      A host that begins with a dot, has two dots in a row or ends in two is never allowed by an entry, \
      and is refused where a blocked name remains once the empty labels are gone.
      """,
    whyItMatters: """
      No such name exists in DNS, but libraries mend it in different ways. What the gate takes for a \
      stranger, the client may connect to as the blocked host.
      """,
    severity: .s2, cwe: [1286],
    hazard: "WHATWG parsers accept such hosts: it is the lists that must refuse them, not the parser.")

  static var occasions: Occasions { .features(.emptyLabel) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.emptyLabel) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      breach.kind != .overblock && !traits.features.contains(.brackets)
        && traits.features.isDisjoint(with: [.userinfo, .backslash])
    }
  }
}
