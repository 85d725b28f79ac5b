import HarnessModel

/// P-67: a refused URL is not admitted by its own refusal.
enum RefusalNeutrality: ContextLaw {
  static let page = PropertyPage(
    id: "P-67", title: "a refused URL is not admitted by its own refusal",
    statement: """
      A URL that stands in the message of an error, because it was refused or failed before, does not \
      become fetchable by that.
      """,
    whyItMatters: """
      An error that repeats the URL is text of a server tool. A gate that reads it admits on the second \
      try whatever it refused on the first.
      """,
    severity: .s1, cwe: [693],
    hazard: """
      The same URL in other text that counts makes it fetchable, whatever the error says.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.holders.contains(.errorEcho)
  }
}
