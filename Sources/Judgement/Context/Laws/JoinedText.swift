import HarnessModel

/// C-10: nothing joins across blocks.
enum JoinedText: ContextLaw {
  static let page = PropertyPage(
    id: "C-10", title: "nothing joins across blocks",
    statement: """
      A URL lies in one piece of text of one source. It is not made of the end of one block and the \
      beginning of the next.
      """,
    whyItMatters: "Two texts that are harmless apart make a URL that nobody gave.",
    severity: .s2, cwe: [20],
    hazard: """
      A URL that stands whole in one block is fetchable whatever its neighbours say.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.isJoined
  }
}
