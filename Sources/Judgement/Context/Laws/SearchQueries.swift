import HarnessModel

/// C-08: the query of a search gives no URL.
enum SearchQueries: ContextLaw {
  static let page = PropertyPage(
    id: "C-08", title: "the query of a search gives no URL",
    statement: """
      A URL that stands in the query of a web search is not fetchable because of that.
      """,
    whyItMatters: """
      The query is text of the model. Pages of results repeat it, and so do gates that keep it with the \
      results.
      """,
    severity: .s1, cwe: [441],
    hazard: "A result whose own address is the URL does give it.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.isInSearchQuery
  }
}
