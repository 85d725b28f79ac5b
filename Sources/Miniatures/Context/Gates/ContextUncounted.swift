import Conversations

/// Counts fetches that succeeded.
enum ContextUncounted: ContextSpecimen {
  static let name = "context-uncounted"
  static let summary = "The reference, but failed fetches are free."
  static let defect: String? = "Refused URLs are seen by whoever runs the gate's resolver, without limit."
  static let killedBy: String? = "P-66"

  static func change(_ gate: inout ContextGate) {
    let uses = gate.uses
    gate.uses = { context, rules in
      var rules = rules
      rules.failedFetchesCount = false
      return uses(context, rules)
    }
  }
}
