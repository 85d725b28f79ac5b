import HarnessModel

/// P-40: a longer block list blocks no less.
enum BlockMonotonicity: ListMonotonicity {
  static let page = PropertyPage(
    id: "P-40", title: "a longer block list blocks no less",
    statement: """
      A URL that a block list refuses is refused by the same list with further entries.
      """,
    whyItMatters: """
      Block lists only ever grow. If a new rule for one page shadows the old one for the whole host, the \
      list opens as it is tended.
      """,
    severity: .s2, cwe: [697],
    hazard: """
      Dialects in which an entry can be an exception do not keep this law; the entries added here are \
      plain names and paths, which are exceptions in none that is supported.
      """)

  static let mode = Policy.Mode.block
  static let decided = Verdict.deny
}
