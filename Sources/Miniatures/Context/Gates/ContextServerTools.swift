import Conversations
import HarnessModel

/// Ignores `server_tool_results` of `url_sources`.
enum ContextServerTools: ContextSpecimen {
  static let name = "context-server-tools"
  static let summary = "The reference, and results of every search and fetch."
  static let defect: String? = "server_tool_results of url_sources has no effect."
  static let killedBy: String? = "C-07"

  static func change(_ gate: inout ContextGate) {
    gate.rules.sources.serverToolResults = .all
  }
}
