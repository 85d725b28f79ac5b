import HarnessModel

/// C-02: what was given in an earlier turn still counts.
enum EarlierTurns: ContextLaw {
  static let page = PropertyPage(
    id: "C-02", title: "what was given in an earlier turn still counts",
    statement: "A URL that text gave in any earlier turn may be fetched later.",
    whyItMatters: """
      The rule speaks of the conversation. A gate that looks at the last turn alone refuses ordinary \
      requests, and users switch it off.
      """,
    severity: .s6, cwe: [697],
    hazard: "Where a summary came in between, the rules decide.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isRefused && breach.isFromEarlierTurn
  }
}
