import Conversations
import HarnessModel

/// A gate that admits what must be admitted and nothing on which extractors differ.
enum ContextMustOnly: ContextSpecimen {
  static let name = "context-must-only"
  static let summary = "Only URLs whose extent nobody doubts."

  static func change(_ gate: inout ContextGate) {
    gate.passages = { [rules = gate.rules] context in
      let place = context.position
      return AdmittedSets(context.conversation, rules: rules).admissions(before: place)
        .filter { $0.axis == nil }.map { Passage(admitted: $0) }
    }
    gate.counts = { _, _ in true }
  }
}
