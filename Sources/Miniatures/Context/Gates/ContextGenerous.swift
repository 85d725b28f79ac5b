import Conversations
import HarnessModel

/// A gate that admits all that some registered reading finds, and still nothing more.
enum ContextGenerous: ContextSpecimen {
  static let name = "context-generous"
  static let summary = "Every URL that some registered reading finds."

  static func change(_ gate: inout ContextGate) {
    gate.passages = { [rules = gate.rules] context in
      let place = context.position
      return AdmittedSets(context.conversation, rules: rules).admissions(before: place)
        .map { Passage(admitted: $0) }
    }
    gate.counts = { _, _ in true }
  }
}
