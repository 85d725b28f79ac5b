import HarnessModel

/// C-01: what the conversation gave may be fetched.
enum ProvenanceCompleteness: ContextLaw {
  static let page = PropertyPage(
    id: "C-01", title: "what the conversation gave may be fetched",
    statement: """
      A URL that text that counts gave, and that stands apart from other text, may be fetched if lists \
      and limits permit it.
      """,
    whyItMatters: """
      Refusing everything would be the safest gate and of no use; what is promised must work.
      """,
    severity: .s6, cwe: [697],
    hazard: "Everything on which extractors differ may be refused.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isRefused
  }
}
