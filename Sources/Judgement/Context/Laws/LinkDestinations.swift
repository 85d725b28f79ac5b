import HarnessModel

/// C-04: destinations of links give URLs.
enum LinkDestinations: ContextLaw {
  static let page = PropertyPage(
    id: "C-04", title: "destinations of links give URLs",
    statement: """
      A URL between angle brackets, as the destination of a Markdown link or definition, or as the value \
      of an HTML link may be fetched.
      """,
    whyItMatters: """
      Users and pages write URLs in links. A gate that reads words alone refuses what was given.
      """,
    severity: .s6, cwe: [697],
    advisories: ["Lore-Hex/QuillCode#1551"],
    hazard: """
      Judged only where nothing in the URL raises a question about where it ends.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isRefused
      && [.angleBrackets, .markdownDestination, .markdownReference, .htmlAttribute].contains(
        breach.witness?.reading)
  }
}
