import HarnessModel

/// C-17: spellings that normalise alike are not the same request.
enum Leniency: ContextLaw {
  static let page = PropertyPage(
    id: "C-17", title: "spellings that normalise alike are not the same request",
    statement: """
      A URL that only the normalisation of RFC 3986 makes one of the conversation is refused. Each class \
      of spellings that a gate admits has its price in bits.
      """,
    whyItMatters: """
      Clients send percent-encoded bytes as they stand, so each spelling is another request on the wire, \
      and the choice among them carries text.
      """,
    severity: .s4, cwe: [201, 515],
    hazard: """
      What serializes alike by the URL Standard is the same request, and never a finding.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.leniency != nil
  }

  /// Up to a byte is an audit finding, up to eight a leak of scope, more of them a channel for keys.
  static func severity(_ breach: ContextBreach) -> SeverityClass {
    guard let bits = breach.leniency else { return page.severity }
    return bits <= 8 ? .s7 : bits <= 64 ? .s4 : .s2
  }
}
