import HarnessModel

/// P-64: text of the model gives no URL.
enum AssistantExclusion: ContextLaw {
  static let page = PropertyPage(
    id: "P-64", title: "text of the model gives no URL",
    statement: """
      A URL that only the model wrote, in its answer or in its thoughts, is not fetchable.
      """,
    whyItMatters: """
      This is the rule: a URL that the model composes can carry whatever the model knows.
      """,
    severity: .s1, cwe: [610],
    hazard: "The same URL in text that counts makes it fetchable.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.holders.contains(.assistant)
  }
}
