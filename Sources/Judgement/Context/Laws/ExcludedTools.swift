import HarnessModel

/// C-07: url_sources decides who gives URLs.
enum ExcludedTools: ContextLaw {
  static let page = PropertyPage(
    id: "C-07", title: "url_sources decides who gives URLs",
    statement: """
      What `url_sources` excludes gives no URLs: messages of the user, results of client tools, results of \
      server tools, all or some by name.
      """,
    whyItMatters: """
      A tool that returns its input makes a URL of the model's into text of the client. Excluding it is \
      the only way to close that channel, of eight bits times the length of a URL.
      """,
    severity: .s1, cwe: [441, 501],
    hazard: "Judged only where the definition of the fetch tool has url_sources.")

  /// Sources that count unless they are excluded.
  private static let excludable: Set<TextSource.Kind> = [.user, .clientTool, .webSearch, .webFetch]

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && !breach.holders.isDisjoint(with: excludable)
  }
}
