import Conversations

/// Knows one error code.
enum ContextOneCode: ContextSpecimen {
  static let name = "context-one-code"
  static let summary = "The reference, with one error code for every refusal."
  static let defect: String? =
    "A URL that is malformed, too long or one too many is said not to be in the context."
  static let killedBy: String? = "C-26"

  static func change(_ gate: inout ContextGate) {
    gate.code = { _, rules in rules.errors.code(.urlNotInPriorContext) }
  }
}
