/// Counts fetches from zero and compares with `>`.
enum ContextOneMore: ContextSpecimen {
  static let name = "context-one-more"
  static let summary = "The reference, with one fetch more than the limit."
  static let defect: String? = "The limit of uses is off by one."
  static let killedBy: String? = "P-66"

  static func change(_ gate: inout ContextGate) {
    let uses = gate.uses
    gate.uses = { context, rules in uses(context, rules) - 1 }
  }
}
