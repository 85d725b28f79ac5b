import HarnessModel

/// C-13: what becomes of URLs before a summary is as the rules say.
enum Summaries: ContextLaw {
  static let page = PropertyPage(
    id: "C-13", title: "what becomes of URLs before a summary is as the rules say",
    statement: """
      Where the rules say that URLs from before a summary stay fetchable, they do; where the rules say \
      that they go, they go.
      """,
    whyItMatters: """
      A gate and its documentation that differ here refuse what the user gave, or fetch what has left \
      the conversation.
      """,
    severity: .s4, cwe: [672],
    hazard: "Judged only where the rules decide the point `context.compaction`.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAboutSummary
  }
}
