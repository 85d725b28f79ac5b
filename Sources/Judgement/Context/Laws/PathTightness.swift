import HarnessModel

/// C-18: a given host grounds no other path.
enum PathTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-18", title: "a given host grounds no other path",
    statement: "A URL on a host that was given, with a path that was not, is another URL.",
    whyItMatters: """
      A rule that compares hosts leaves path and query free: about six bits a character.
      """,
    severity: .s1, cwe: [201, 515],
    advisories: ["CVE-2026-54316"],
    hazard: """
      Relative links of fetched pages are a contested point where the rules resolve them.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains { ContextBreach.host(of: $0) == ContextBreach.host(of: breach.href) }
  }
}
