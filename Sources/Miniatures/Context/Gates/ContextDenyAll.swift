/// A gate that fetches nothing: the safest one, and of no use.
enum ContextDenyAll: ContextSpecimen {
  static let name = "context-deny-all"
  static let summary = "Nothing."
  static let defect: String? = "What the user gave is refused."
  static let killedBy: String? = "C-01"

  static func change(_ gate: inout ContextGate) {
    gate.matches = { _, _ in false }
  }
}
