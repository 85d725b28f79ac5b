import Conversations
import HarnessModel
import Testing

/// What a test expects of a ruling, reasons included.
enum Expected: Hashable, Sendable {
  case allow(TextSource.Kind, TextReading)
  case may(ContextAxis)
  case lenient
  case deny(ContextDenial.Cause, TextSource.Kind? = nil)
}

extension ContextRuling {
  /// The ruling in the words of a test; `elsewhere` is part of an explained refusal.
  var inShort: Expected {
    switch self {
    case .mustAllow(let witness): .allow(witness.source.kind, witness.reading)
    case .may(_, let axis): .may(axis)
    case .lenient: .lenient
    case .mustDeny(let denial): .deny(denial.cause, denial.elsewhere?.source.kind)
    }
  }
}

extension Conversation {
  /// The explained ruling about a URL, in the words of a test.
  func ruling(
    _ url: URLText, _ rules: ContextRules = .june2026, before position: ConversationPosition? = nil
  ) -> Expected {
    let oracle = ContextOracle(rules: rules)
    let sets = AdmittedSets(self, rules: rules)
    let ruling = oracle.ruling(for: url, in: sets, before: position)
    return oracle.explained(ruling, for: url, in: sets, before: position).inShort
  }
}

extension ContentBlock {
  static func said(_ text: ForeignText) -> ContentBlock { .text(TextBlock(text)) }

  static func fetch(_ id: ForeignText, _ url: URLText) -> ContentBlock {
    .serverToolUse(.webFetch(id: id, url: url))
  }

  static func page(_ id: ForeignText, _ url: ForeignText, _ text: ForeignText, cut: Bool = false)
    -> ContentBlock
  {
    .webFetchToolResult(
      WebFetchToolResult(toolUseID: id, .page(FetchedPage(url: url, text: text, isTruncated: cut))))
  }

  static func refused(_ id: ForeignText, message: ForeignText? = nil) -> ContentBlock {
    .webFetchToolResult(
      WebFetchToolResult(
        toolUseID: id, .failure(FetchErrorSpelling.renamed.failure(.urlNotInPriorContext, message: message))))
  }

  static func search(_ id: ForeignText) -> ContentBlock {
    .serverToolUse(ToolUse(id: id, name: "web_search", input: #"{"query":"q"}"#))
  }

  static func hits(_ id: ForeignText, _ hits: SearchHit...) -> ContentBlock {
    .webSearchToolResult(WebSearchToolResult(toolUseID: id, .hits(hits)))
  }

  static func call(_ id: ForeignText, _ name: ForeignText, _ input: ForeignText = "{}") -> ContentBlock {
    .toolUse(ToolUse(id: id, name: name, input: input))
  }

  static func result(_ id: ForeignText, _ text: ForeignText, isError: Bool = false) -> ContentBlock {
    .toolResult(ToolResult(toolUseID: id, text: text, isError: isError))
  }
}
