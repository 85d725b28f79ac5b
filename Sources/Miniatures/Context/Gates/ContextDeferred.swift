import HarnessModel

/// Judges a fetch when it runs, not when it was written.
enum ContextDeferred: ContextSpecimen {
  static let name = "context-deferred"
  static let summary = "URLs that stand anywhere when the fetch runs."
  static let defect: String? = "A client tool called beside the fetch admits its URL."
  static let killedBy: String? = "C-05"

  static func change(_ gate: inout ContextGate) {
    gate.place = { $0.fetch == nil ? $0.position : $0.conversation.end }
  }
}
