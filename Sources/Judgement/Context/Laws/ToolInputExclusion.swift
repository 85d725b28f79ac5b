import HarnessModel

/// C-09: inputs of tools give no URL.
enum ToolInputExclusion: ContextLaw {
  static let page = PropertyPage(
    id: "C-09", title: "inputs of tools give no URL",
    statement: "A URL that only stands in the input of a tool call is not fetchable.",
    whyItMatters: """
      The model writes the inputs. An earlier fetch that was refused has its URL in the input of its \
      call.
      """,
    severity: .s1, cwe: [610],
    hazard: "The same URL in text that counts makes it fetchable.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.holders.contains(.toolInput)
  }
}
