import HarnessModel

/// C-15: letters that differ in case are different letters.
enum CaseTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-15", title: "letters that differ in case are different letters",
    statement: """
      A path or query that differs from a given one in the case of a letter is another URL.
      """,
    whyItMatters: "Each letter whose case is free carries a bit, and servers see it.",
    severity: .s2, cwe: [178, 201],
    hazard: "Scheme and host have no case: they serialize in lower case.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains {
        $0.count == breach.href.count && ContextBreach.lowered($0) == ContextBreach.lowered(breach.href)
      }
  }
}
