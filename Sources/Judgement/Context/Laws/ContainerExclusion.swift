import HarnessModel

/// P-63: output of the container gives no URL.
enum ContainerExclusion: ContextLaw {
  static let page = PropertyPage(
    id: "P-63", title: "output of the container gives no URL",
    statement: """
      A URL that only code or a shell in the server's container printed is not fetchable.
      """,
    whyItMatters: "The model writes the program, and so it writes what the program prints.",
    severity: .s1, cwe: [610],
    hazard: "The same URL in text that counts makes it fetchable.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.holders.contains(.container)
  }
}
