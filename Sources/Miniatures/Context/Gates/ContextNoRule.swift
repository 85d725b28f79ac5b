/// No context rule at all, as a fetch tool that only has domain lists.
enum ContextNoRule: ContextSpecimen {
  static let name = "context-no-rule"
  static let summary = "Whatever the lists permit."
  static let defect: String? = "Any URL is fetched, given or not."
  static let killedBy: String? = "P-61"

  static func change(_ gate: inout ContextGate) {
    gate.matches = { _, _ in true }
  }
}
