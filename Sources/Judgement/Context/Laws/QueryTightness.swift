import HarnessModel

/// C-20: the query belongs to the URL.
enum QueryTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-20", title: "the query belongs to the URL",
    statement: """
      A URL that differs from a given one in its query, or in having one, is another URL.
      """,
    whyItMatters: "The query is where text is put to be sent.",
    severity: .s1, cwe: [201],
    hazard: "A fragment is not sent and makes no difference.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains { ContextBreach.withoutQuery($0) == ContextBreach.withoutQuery(breach.href) }
  }
}
