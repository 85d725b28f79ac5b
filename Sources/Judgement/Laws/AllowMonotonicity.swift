import HarnessModel

/// P-39: a longer allow list allows no less.
enum AllowMonotonicity: ListMonotonicity {
  static let page = PropertyPage(
    id: "P-39", title: "a longer allow list allows no less",
    statement: """
      A URL that an allow list lets through is let through by the same list with further entries.
      """,
    whyItMatters: """
      An operator who adds a host expects to break nothing. Gates that stop at the first or the most \
      specific match, or that read only so many entries, do.
      """,
    severity: .s6, cwe: [697],
    hazard: """
      A gate may refuse a list, for a limit on entries or a rule of its own: only lists that it accepts \
      are compared. The entries added are plain names, and paths only for gates that declare them.
      """)

  static let mode = Policy.Mode.allow
  static let decided = Verdict.allow
}
