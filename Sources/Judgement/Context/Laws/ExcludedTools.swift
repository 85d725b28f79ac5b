import HarnessModel

/// C-07: url_sources decides which tools give URLs.
enum ExcludedTools: ContextLaw {
  static let page = PropertyPage(
    id: "C-07", title: "url_sources decides which tools give URLs",
    statement: "Results of a tool that `url_sources` excludes give no URLs.",
    whyItMatters: """
      A tool that returns its input makes a URL of the model's into text of the client. Excluding it is \
      the only way to close that channel, of eight bits times the length of a URL.
      """,
    severity: .s1, cwe: [441, 501],
    hazard: "Judged only where the definition of the fetch tool names the tools.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.holders.contains(.clientTool)
  }
}
