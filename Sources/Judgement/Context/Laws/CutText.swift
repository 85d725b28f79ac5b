import HarnessModel

/// C-11: a URL that was cut is not admitted.
enum CutText: ContextLaw {
  static let page = PropertyPage(
    id: "C-11", title: "a URL that was cut is not admitted",
    statement: """
      Where a page was cut at its limit, or an excerpt at an ellipsis, what is left of a URL is not \
      fetchable.
      """,
    whyItMatters: """
      A prefix is another URL than the one that stood there. Whoever chooses where the text is cut \
      chooses the URL.
      """,
    severity: .s4, cwe: [20],
    hazard: """
      Only the text of server tools is read as an excerpt; a user's ellipsis is contested.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.isCutShort
  }
}
