import HarnessModel

/// Reads its own refusals: the error repeats the URL, and the next turn admits it.
enum ContextErrorEcho: ContextSpecimen {
  static let name = "context-error-echo"
  static let summary = "The reference, and messages of errors."
  static let defect: String? = "A URL that was refused is admitted by its own refusal."
  static let killedBy: String? = "P-67"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.counts = { passage, rules in passage.source == .errorEcho || counts(passage, rules) }
  }
}
