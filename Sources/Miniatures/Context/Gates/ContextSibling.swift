import HarnessModel

/// Judges a fetch by the whole message that holds it, results of its siblings included.
enum ContextSibling: ContextSpecimen {
  static let name = "context-sibling"
  static let summary = "URLs of the same message, before or behind the call."
  static let defect: String? = "A search called beside the fetch admits its URL."
  static let killedBy: String? = "C-06"

  static func change(_ gate: inout ContextGate) {
    gate.place = { context in
      let place = context.position
      return ConversationPosition(message: place.message + 1, block: 0)
    }
  }
}
