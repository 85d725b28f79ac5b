import Conversations
import HarnessModel

/// Takes a form of `url_sources` that it does not know for `all`, as a reader of an older definition would.
enum ContextUnknownForm: ContextSpecimen {
  static let name = "context-unknown-form"
  static let summary = "The reference, with only of url_sources taken for all."
  static let defect: String? = "A form of url_sources that it does not know opens what the user closed."
  static let killedBy: String? = "C-07"

  static func change(_ gate: inout ContextGate) {
    if case .only = gate.rules.sources.clientToolResults { gate.rules.sources.clientToolResults = .all }
  }
}
