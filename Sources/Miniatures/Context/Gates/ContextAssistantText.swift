import HarnessModel

/// Admits what the model wrote in its own text.
enum ContextAssistantText: ContextSpecimen {
  static let name = "context-assistant"
  static let summary = "The reference, and text of the model."
  static let defect: String? = "The model admits what it likes."
  static let killedBy: String? = "P-64"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in passage.source == .assistant || counts(passage, rules) }
  }
}
