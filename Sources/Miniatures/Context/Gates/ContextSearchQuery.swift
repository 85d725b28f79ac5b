import HarnessModel

/// Counts the query of a search as part of its result.
enum ContextSearchQuery: ContextSpecimen {
  static let name = "context-search-query"
  static let summary = "The reference, and queries of searches."
  static let defect: String? = "The model admits a URL by searching for it."
  static let killedBy: String? = "C-08"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in
      passage.source == .toolInput && passage.tool == "web_search" || counts(passage, rules)
    }
  }
}
