internal import Conversations
internal import HarnessModel

/// The part of a recorded conversation that a fetch is judged by.
enum TranscriptExcerpt {
  /// The call, its result, and the blocks that the ruling names; the tools stay as they were.
  static func conversation(_ whole: Conversation, around fetch: FetchRecord) -> Conversation {
    var places: Set<ConversationPosition> = [fetch.position]
    switch fetch.ruling {
    case .mustAllow(let witness), .lenient(let witness, _, _): places.insert(witness.place.position)
    case .mustDeny(let denial):
      for witness in [denial.nearest?.witness, denial.elsewhere].compactMap({ $0 }) {
        places.insert(witness.place.position)
      }
    case .may, nil: break
    }
    let kept = places.compactMap { block(at: $0, in: whole) }
    // A result is nobody's without its call.
    let results = Set(kept.compactMap(\.resultOf))
    var part = Conversation(tools: whole.tools)
    for (message, turn) in whole.turns.enumerated() where message <= fetch.position.message {
      let blocks = turn.blocks.enumerated().filter { index, block in
        places.contains(ConversationPosition(message: message, block: index))
          || block.callID.map { results.contains($0) } ?? false || isCounted(block, message, fetch)
      }
      if !blocks.isEmpty { part.turns.append(Turn(turn.role, blocks.map(\.element))) }
    }
    return part
  }

  /// Whether a block counts against the limit of uses that the fetch breaks.
  private static func isCounted(_ block: ContentBlock, _ message: Int, _ fetch: FetchRecord) -> Bool {
    guard case .mustDeny(let denial)? = fetch.ruling, denial.cause == .tooManyUses,
      message == fetch.position.message
    else { return false }
    switch block {
    case .serverToolUse, .webFetchToolResult: return true
    default: return false
    }
  }

  private static func block(at place: ConversationPosition, in whole: Conversation) -> ContentBlock? {
    guard whole.turns.indices.contains(place.message),
      whole.turns[place.message].blocks.indices.contains(place.block)
    else { return nil }
    return whole.turns[place.message].blocks[place.block]
  }
}

extension ContentBlock {
  /// The identifier of a call.
  fileprivate var callID: ForeignText? {
    switch self {
    case .toolUse(let use), .serverToolUse(let use): use.id
    case .mcpToolUse(let call): call.use.id
    default: nil
    }
  }

  /// The identifier of the call that a result belongs to.
  fileprivate var resultOf: ForeignText? {
    switch self {
    case .toolResult(let result), .mcpToolResult(let result): result.toolUseID
    case .webSearchToolResult(let result): result.toolUseID
    case .webFetchToolResult(let result): result.toolUseID
    case .containerResult(let result): result.toolUseID
    default: nil
    }
  }
}
