import HarnessModel

/// C-25: the domain lists hold for URLs that the conversation gave.
enum ContextDomains: ContextLaw {
  static let page = PropertyPage(
    id: "C-25", title: "the domain lists hold for URLs that the conversation gave",
    statement: "A URL that the domain lists forbid is refused even if the user gave it.",
    whyItMatters: """
      Whoever writes a page that is searched or fetched would otherwise choose where the next fetch \
      goes.
      """,
    severity: .s1, cwe: [183],
    hazard: """
      The lists are judged as in the campaigns for policies, with the same contested points.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.denial?.cause == .domains
  }
}
