import HarnessModel

/// Ignores `url_sources`: every result of a client tool counts.
enum ContextEveryTool: ContextSpecimen {
  static let name = "context-every-tool"
  static let summary = "The reference, and client tools that were excluded."
  static let defect: String? = "A tool that repeats its input admits what the model wrote."
  static let killedBy: String? = "C-07"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in passage.source == .clientTool || counts(passage, rules) }
  }
}
