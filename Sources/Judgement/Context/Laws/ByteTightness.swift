import HarnessModel

/// P-62: a URL that differs in one byte is another URL.
enum ByteTightness: ContextLaw {
  static let page = PropertyPage(
    id: "P-62", title: "a URL that differs in one byte is another URL",
    statement: """
      A URL that was given makes no URL fetchable that differs from it in any byte of host, path or \
      query as they serialize.
      """,
    whyItMatters: "Each byte that may differ carries text.",
    severity: .s1, cwe: [201],
    hazard: "What serializes alike by the URL Standard is the same request.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains { ContextBreach.isNeighbour($0, breach.href) }
  }
}
