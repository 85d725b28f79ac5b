import Conversations
import HarnessModel

/// Ignores `user_input` of `url_sources`.
enum ContextUserInput: ContextSpecimen {
  static let name = "context-user-input"
  static let summary = "The reference, and the user's text even if url_sources excludes it."
  static let defect: String? = "It knows only two of the three members of url_sources."
  static let killedBy: String? = "C-07"

  static func change(_ gate: inout ContextGate) {
    gate.rules.sources.userInput = true
  }
}
