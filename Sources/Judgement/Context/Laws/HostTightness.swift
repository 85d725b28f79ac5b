import HarnessModel

/// C-19: a given host grounds no other host of its domain.
enum HostTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-19", title: "a given host grounds no other host of its domain",
    statement: "A URL on a host above, below or beside a given one is another URL.",
    whyItMatters: """
      Names below a domain are free text for whoever answers for the domain, and are seen in DNS even if \
      the fetch fails.
      """,
    severity: .s1, cwe: [201, 346],
    hazard: "Domain lists cover subdomains; the context rule does not.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains { ContextBreach.site(of: $0) == ContextBreach.site(of: breach.href) }
  }
}
