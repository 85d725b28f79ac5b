import Conversations
import HarnessModel

/// Forgets with a summary what was given before it, though its rules say that URLs stay.
enum ContextForgetsSummarised: ContextSpecimen {
  static let name = "context-forgets-summarised"
  static let summary = "URLs behind the last summary."
  static let defect: String? = "What the user gave is refused after a summary."
  static let killedBy: String? = "C-13"
  static let rules = ContextRules.november2026.deciding(compactionKeepsURLs: true)

  static func change(_ gate: inout ContextGate) {
    gate.passages = { context in
      let passages = PassageReader.read(context.conversation)
      let summary = passages.last { $0.source == .compaction }?.position
      return passages.filter { $0.position > summary ?? .beginning }
    }
  }
}
