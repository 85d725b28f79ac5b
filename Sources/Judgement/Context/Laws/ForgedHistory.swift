import HarnessModel

/// C-12: a block counts for who sent it, not for its type.
enum ForgedHistory: ContextLaw {
  static let page = PropertyPage(
    id: "C-12", title: "a block counts for who sent it, not for its type",
    statement: "A tool result in a message of the model is text of the model.",
    whyItMatters: """
      Histories are sent by clients. Whoever can write a message of the model could otherwise forge what \
      a tool gave back.
      """,
    severity: .s2, cwe: [345, 290],
    hazard: """
      Results of server tools that no call explains are a contested point of their own.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext && breach.isInForgedResult
  }
}
