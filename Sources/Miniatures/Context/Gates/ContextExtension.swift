/// Prefix grounding, as agents have it that compare with `startsWith`.
enum ContextExtension: ContextSpecimen {
  static let name = "context-extension"
  static let summary = "Whatever begins with a URL that was given."
  static let defect: String? = "Anything may be appended to a URL that was given."
  static let killedBy: String? = "C-14"

  static func change(_ gate: inout ContextGate) {
    gate.matches = { given, key in given.contains { key.starts(with: $0) } }
  }
}
