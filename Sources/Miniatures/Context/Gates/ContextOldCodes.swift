import Conversations

/// Claims the rules of November 2026 and answers with the codes of 2025.
enum ContextOldCodes: ContextSpecimen {
  static let name = "context-old-codes"
  static let summary = "The reference, with the error codes that were in use before June 2026."
  static let defect: String? =
    "A URL that nobody gave is refused as url_not_allowed, as if a list forbade it."
  static let killedBy: String? = "C-26"

  static func change(_ gate: inout ContextGate) {
    gate.code = { code, _ in FetchErrorSpelling.original.code(code) }
  }
}
