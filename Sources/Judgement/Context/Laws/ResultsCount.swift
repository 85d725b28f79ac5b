import HarnessModel

/// C-03: results of client tools, searches and fetches give URLs.
enum ResultsCount: ContextLaw {
  static let page = PropertyPage(
    id: "C-03", title: "results of client tools, searches and fetches give URLs",
    statement: """
      A URL that stands in the result of a client tool, a web search or a web fetch may be fetched.
      """,
    whyItMatters: """
      The rule names these sources beside the user. Refusing them breaks search and browsing.
      """,
    severity: .s6, cwe: [697],
    hazard: """
      Judged only where the URL stands apart from other text, so that its extent is not in doubt.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isRefused && [.clientTool, .webSearch, .webFetch].contains(breach.witness?.source.kind)
  }
}
