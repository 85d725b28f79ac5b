import HarnessModel

/// P-26: NUL and other controls in the authority are refused.
enum ControlCharacters: Property {
  static let page = PropertyPage(
    id: "P-26", title: "control characters in the host are refused",
    statement: """
      A URL with a C0 control or DEL in its authority, plain or percent-encoded, is never allowed where \
      some reader sees another host than the gate.
      """,
    whyItMatters: """
      A NUL ends a string in C and not in most languages above it: the gate compares the whole name and \
      the resolver gets the first half.
      """,
    severity: .s1, cwe: [158],
    hazard: """
      WHATWG parsers remove tabs and newlines; a gate that follows them may allow what remains, and the \
      row is counted by the axis parse.repair.
      """)

  static var occasions: Occasions { .features(.control) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.control) else { return nil }
    return traits.judged(exchange, by: page) { $0.kind != .overblock }
  }
}
