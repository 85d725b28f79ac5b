import HarnessModel

/// C-06: results of sibling calls are not previous results.
enum SiblingResults: ContextLaw {
  static let page = PropertyPage(
    id: "C-06", title: "results of sibling calls are not previous results",
    statement: """
      A URL that stands only in the result of a call made beside the fetch, or behind it, is not \
      fetchable.
      """,
    whyItMatters: """
      Calls that run in parallel have no order that the model could not exploit; only what stood there \
      before it wrote the fetch was given to it.
      """,
    severity: .s1, cwe: [367, 696],
    hazard: """
      The question names the call that asks, so that its place in the conversation is known.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.leniency == nil && breach.laterSource != nil
  }
}
