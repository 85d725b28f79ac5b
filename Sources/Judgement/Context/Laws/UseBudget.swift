import HarnessModel

/// P-66: no more fetches are made than max_uses permits.
enum UseBudget: ContextLaw {
  static let page = PropertyPage(
    id: "P-66", title: "no more fetches are made than max_uses permits",
    statement: """
      Once a request has made as many fetches as `max_uses` permits, every further one is refused, and \
      failed fetches count where the rules say that they do.
      """,
    whyItMatters: """
      The limit bounds how much a session can tell: bits grow with the number of fetches, and a fetch \
      that fails is seen as well.
      """,
    severity: .s5, cwe: [770, 362],
    hazard: """
      Where the rules do not say whether failed fetches count, either answer is right.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.denial?.cause == .tooManyUses
  }
}
