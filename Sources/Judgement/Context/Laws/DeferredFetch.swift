import HarnessModel

/// C-05: a fetch is judged when it is written, not when it runs.
enum DeferredFetch: ContextLaw {
  static let page = PropertyPage(
    id: "C-05", title: "a fetch is judged when it is written, not when it runs",
    statement: """
      Where a fetch waits for a client tool that was called beside it, the tool's result does not make \
      its URL fetchable.
      """,
    whyItMatters: """
      The model can call a tool that repeats its input together with the fetch. If the fetch is judged \
      when it runs, the tool has given the URL by then.
      """,
    severity: .s1, cwe: [367, 696],
    hazard: """
      The question names the call that asks, so that its place in the conversation is known.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.leniency == nil && breach.laterSource == .clientTool
  }
}
