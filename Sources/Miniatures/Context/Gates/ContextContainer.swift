import HarnessModel

/// Admits what code in the container printed.
enum ContextContainer: ContextSpecimen {
  static let name = "context-container"
  static let summary = "The reference, and output of the container."
  static let defect: String? = "The model writes the program that prints the URL."
  static let killedBy: String? = "P-63"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in passage.source == .container || counts(passage, rules) }
  }
}
