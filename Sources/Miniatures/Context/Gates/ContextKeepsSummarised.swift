import Conversations

/// Keeps URLs from before a summary, though its rules say that they go with it.
enum ContextKeepsSummarised: ContextSpecimen {
  static let name = "context-keeps-summarised"
  static let summary = "URLs from before a summary as well."
  static let defect: String? = "A URL that has left the conversation is fetched."
  static let killedBy: String? = "C-13"
  static let rules = ContextRules.november2026.deciding(compactionKeepsURLs: false)

  static func change(_ gate: inout ContextGate) {}
}
