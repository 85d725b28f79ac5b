/// Prefix grounding the other way round: a part of a URL that was given counts as given.
enum ContextShortening: ContextSpecimen {
  static let name = "context-shortening"
  static let summary = "Whatever a URL that was given begins with."
  static let defect: String? = "The model chooses where to cut."
  static let killedBy: String? = "C-14"

  static func change(_ gate: inout ContextGate) {
    gate.matches = { given, key in given.contains { $0.starts(with: key) } }
  }
}
