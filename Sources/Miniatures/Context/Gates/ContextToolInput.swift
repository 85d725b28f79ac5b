import HarnessModel

/// Reads the whole transcript, calls included.
enum ContextToolInput: ContextSpecimen {
  static let name = "context-tool-input"
  static let summary = "The reference, and inputs of tools."
  static let defect: String? = "The model admits a URL by calling a tool with it."
  static let killedBy: String? = "C-09"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in
      passage.source == .toolInput && passage.tool != "web_search" || counts(passage, rules)
    }
  }
}
