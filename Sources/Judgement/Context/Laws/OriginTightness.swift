import HarnessModel

/// C-21: scheme and port belong to the URL.
enum OriginTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-21", title: "scheme and port belong to the URL",
    statement: """
      A URL that differs from a given one in its scheme or its port is another URL.
      """,
    whyItMatters: """
      Another port is another server, and sixteen bits; http instead of https is a request that \
      everybody on the way reads.
      """,
    severity: .s4, cwe: [201, 319],
    hazard: "A port that is the scheme's default serializes as none.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains { ContextBreach.withoutOrigin($0) == ContextBreach.withoutOrigin(breach.href) }
  }
}
