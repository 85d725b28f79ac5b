import HarnessModel

/// Admits what the user wrote, and forgets that results count as well.
enum ContextUserOnly: ContextSpecimen {
  static let name = "context-user-only"
  static let summary = "URLs of user messages."
  static let defect: String? = "A result of a search cannot be fetched."
  static let killedBy: String? = "C-03"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in passage.source == .user && counts(passage, rules) }
  }
}
